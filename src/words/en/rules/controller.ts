/** What the rules of src/check/rules/controller/ say. */
export const controller = {
  'contact-person-alone': {
    summary: 'Beside a contact person stands a role or a shared address.',
    why: 'People change, while a published notice stays. A role or a shared mailbox lasts and spares publishing a name that nobody needs.',
    message:
      'Only a person ({person}) is named for contact, neither a role nor a shared address ({law}).',
    hint: 'Add a role: contact: {role: Privacy matters}, or a shared address to the controller: email: [privacy@shop.example].',
  },
  'controller-missing': {
    summary: 'The notice says who the controller is.',
    why: "Whoever reads the notice must know whom to hold to it: every right is exercised against the controller, and every other duty is the controller's.",
    message: 'The notice does not say who the controller is ({law}).',
    hint: 'Add to a section: controller: {name: Legal name, country: FI, email: [privacy@shop.example]}.',
  },
  'controller-with-one-channel': {
    summary: 'The controller can be reached in more than one way.',
    why: 'Not everybody uses e-mail or the web. The guidelines on transparency prefer several ways of contact.',
    message:
      'The controller can be reached in one way only ({law}). The guidelines recommend several.',
    hint: 'Add another way to the controller, for example phone: ["010 123 4567"] or address: {street: Example Street 1, postcode: "00100", city: Helsinki}.',
  },
  'controller-without-contact': {
    summary: 'The notice says how to reach the controller.',
    why: 'A name alone leaves the data subject with rights and nowhere to send a request. One channel that works for everyone concerned is enough.',
    message:
      'The controller "{name}" has no contact details. A reader must be told at least one way to reach it ({law}).',
    hint: 'Add to controller, for example: email: [privacy@shop.example]. A postal address (address), a phone number (phone) or a form (form) will do as well.',
  },
  'controller-without-country': {
    summary: 'The notice says in which country the controller is established.',
    why: 'The place of establishment tells the reader which authority leads the supervision, and decides whether a controller outside the Union must have a representative in it.',
    message:
      'The country in which the controller "{name}" is established is not given. It decides whether a representative in the Union must be named ({law}).',
    hint: 'Add the country code to controller, for example: country: FI.',
  },
  'data-protection-officer-undeclared': {
    summary:
      'The notice gives the contact details of the data protection officer, or says that there is none.',
    why: 'The officer is the person whom data subjects may contact about anything that concerns their data. Silence does not tell a reader whether there is none or whether the notice forgot.',
    message:
      'The notice does not say whether the controller has a data protection officer, and nobody but the controller knows. If there is one, the contact details must be told ({law}).',
    hint: 'Add either: dataProtectionOfficer: {email: dpo@shop.example} or: dataProtectionOfficer: {none: "We have not designated a data protection officer."}.',
  },
  'data-protection-officer-without-contact': {
    summary: 'The notice says how to reach the data protection officer.',
    why: 'The law asks for the contact details of the officer, not for the name: what matters is that data subjects can reach the officer directly and in confidence.',
    message:
      'The data protection officer has no contact details ({law}). The name need not be told, but a reader must be able to reach the officer.',
    hint: 'Add to dataProtectionOfficer, for example: email: dpo@shop.example. A phone number (phone), a postal address (address) or a form (form) will do as well.',
  },
  'joint-controllers-undeclared': {
    summary: 'The notice says whether there are joint controllers.',
    why: 'Those who decide on the processing together answer for it together, and the data subject may turn to any of them. Whether there are such others must therefore be said either way.',
    message:
      'The notice does not say whether the controller decides on the processing alone or together with others, and nobody but the controller knows. If there are joint controllers, the essence of their arrangement must be told ({law}).',
    hint: 'Add either: jointControllers: {none: "We alone are responsible for the processing."} or the joint controllers: jointControllers: [{id: partner, parties: [{name: …}], arrangement: …}].',
  },
  'joint-controllers-without-arrangement': {
    summary: 'The essence of the arrangement between joint controllers is available to the reader.',
    why: 'The arrangement settles who informs and who answers requests. Its essence is owed to data subjects so that they know what to expect from whom.',
    message:
      'The joint control ({id}) does not say how responsibilities are divided. The essence of the arrangement must be available to the reader ({law}).',
    hint: 'Add, for example: arrangement: "We inform about the processing and answer requests, our partner runs the service." A link (url) will do as well.',
  },
  'joint-controllers-without-contact-point': {
    summary: 'Where there are joint controllers, the notice says where a request can be made.',
    why: 'Data subjects can use their rights against each of the controllers. A contact point spares them from guessing.',
    message: 'For the joint control `{id}` the notice does not say whom to contact ({law}).',
    hint: 'Add: contactPoint: "Write to privacy@shop.example. You can also make your request to either of us."',
  },
  'joint-controllers-without-parties': {
    summary: 'The notice says who the joint controllers are.',
    why: 'Every joint controller is a controller, and the identity of each belongs to the first things that a data subject must be told.',
    message: 'The joint control ({id}) does not say who takes part in it ({law}).',
    hint: 'Add: parties: [{name: Legal name of the joint controller, country: FI, contact: address}].',
  },
  'officer-likely-required': {
    summary:
      'Where a data protection officer seems to be needed, the notice says why there is none.',
    why: 'An officer is needed where core activities are processing of special categories or monitoring of people on a large scale. A notice does not show the scale, so a reason is enough.',
    message: {
      monitoring:
        'There is no data protection officer, but the purpose {purpose} may need one, since people are tracked and profiled ({law}).',
      special:
        'There is no data protection officer, but the purpose {purpose} may need one, since special categories of data or data on offences are used ({law}).',
    },
    hint: 'Designate an officer: dataProtectionOfficer: {email: officer@shop.example}, or give the reason: none: "We have no data protection officer, because our processing is not on a large scale."',
  },
  'public-body-without-officer': {
    summary: 'A public authority or body has a data protection officer.',
    why: 'Nobody can simply stop dealing with an authority. That is why every public authority or body, except courts acting in their judicial capacity, must have an independent officer to watch over its processing.',
    message:
      'The controller "{name}" is a public authority or body, but according to the notice it has no data protection officer. It must designate one ({law}).',
    hint: 'Put the contact details in its place: dataProtectionOfficer: {email: dpo@agency.example}. The duty does not bind a court acting in its judicial capacity: then give the reason under suppressions in notice.yaml.',
  },
  'representative-missing': {
    summary:
      'A controller outside the European Economic Area names its representative, or says why it needs none.',
    why: 'A controller outside the Union that offers goods or services here, or follows what people do here, must have someone in the Union whom data subjects and authorities can turn to. A reader cannot know of the representative unless told.',
    message:
      'The country of the controller "{name}" is {country}, but the notice names no representative in the Union ({law}). None is owed where the controller has an establishment in the Union.',
    hint: 'Add: representative: {name: Name of the representative, country: FI, email: representative@shop.example}. If none is needed (Article 27(2), or an establishment in the Union), tell the reader so: representative: {none: "…"}.',
  },
  'representative-without-contact': {
    summary: "The notice says how to reach the controller's representative.",
    why: 'The representative is there to be addressed beside the controller or instead of it. Without contact details nobody can do so.',
    message: "The controller's representative has no contact details ({law}).",
    hint: 'Add to representative, for example: email: representative@shop.example. A postal address (address) or a phone number (phone) will do as well.',
  },
  'representative-without-name': {
    summary: 'The notice says who the representative of the controller is.',
    why: 'The identity of the representative is part of the identity of the one who answers for the processing. An address without a name does not tell the reader whom it belongs to.',
    message: "The name of the controller's representative is not given ({law}).",
    hint: 'Add to representative: name: Legal name of the representative.',
  },
  'phone-without-number': {
    summary: 'Where a phone number belongs stands a number.',
    why: 'Contact details let the reader reach the controller. A sentence cannot be dialled.',
    message: '"{value}" is no phone number ({law}).',
    hint: 'Write the number, for example phone: [+358 9 123 4567], or leave the field out.',
  },
  'controller-unnamed': {
    summary: 'Where a name belongs stands a name.',
    why: 'Rights are used against somebody. "The company" is whoever the reader takes it for.',
    message: 'The name "{name}" names nobody ({law}).',
    hint: 'Write the name as it stands in the register of companies or associations: controller: {name: Example Ltd}.',
  },
} as const;
