/**
 * The macro that opens each Word file of a folder in LibreOffice, accepts and rejects all changes, and
 * writes what is left as Word files beside it.
 */
export const settleMacro = `
Sub Settle(folder As String)
  Dim names(1000) As String
  Dim count As Integer
  Dim name As String
  name = Dir(folder & "/*.docx")
  Do While name <> ""
    names(count) = name
    count = count + 1
    name = Dir()
  Loop
  Dim i As Integer
  For i = 0 To count - 1
    SettleOne(folder, names(i), ".uno:AcceptAllTrackedChanges", "accepted")
    SettleOne(folder, names(i), ".uno:RejectAllTrackedChanges", "rejected")
  Next
  StarDesktop.terminate()
End Sub

Sub SettleOne(folder As String, name As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document
  document = StarDesktop.loadComponentFromURL(folder & "/" & name, "_blank", 0, hidden())
  Dim dispatcher
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(folder & "/" & target & "/" & name, filter())
  document.close(True)
End Sub
`;
