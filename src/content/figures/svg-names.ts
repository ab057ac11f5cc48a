/** The namespace of SVG. */
export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/**
 * Namespaces of drawing programs and of descriptions of a work. Browsers show nothing of them and obey nothing in
 * them; a figure may keep them. They end in a slash where what follows is the program's own.
 */
const inertNamespaces = [
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/',
  'http://ns.adobe.com/',
  'adobe:ns:meta/',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.figma.com/figma/ns',
  'http://www.serif.com/',
  'http://vectornator.io',
  'https://boxy-svg.com',
  'http://schemas.microsoft.com/visio/2003/SVGExtensions/',
  'http://xml.openoffice.org/svg/export',
];

/** Whether browsers neither show nor obey what is in a namespace. */
export function isInert(namespace: string): boolean {
  return inertNamespaces.some(
    (known) => namespace === known || (/[/:]$/u.test(known) && namespace.startsWith(known)),
  );
}

/**
 * The elements of SVG that a figure may have: what draws, and nothing that runs, loads, moves or leads away. Without
 * `a`, `animate` and its kin, `foreignObject`, `image`, `feImage`, `script` and fonts.
 */
export const svgElements: ReadonlySet<string> = new Set(
  `svg g defs symbol use switch title desc metadata style view
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(
    /\s+/u,
  ),
);

/** Attributes that hold words, names or ids: a browser looks for no address in them. */
const wordAttributes: ReadonlySet<string> = new Set(
  `id class lang role content focusable version baseProfile zoomAndPan contentScriptType contentStyleType
  enable-background requiredFeatures requiredExtensions systemLanguage externalResourcesRequired media type
  result in in2`.split(/\s+/u),
);

/** Attributes with numbers, lengths, colours and references; `on..`, `src`, `begin`, `attributeName` are none of them. */
const valueAttributes: ReadonlySet<string> = new Set(
  `style x y width height viewBox preserveAspectRatio rx ry cx cy r x1 y1 x2 y2 points d pathLength transform
  fx fy fr dx dy rotate textLength lengthAdjust startOffset method spacing side
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits filterRes values mode operator k1 k2 k3 k4 radius stdDeviation edgeMode
  baseFrequency numOctaves seed stitchTiles order kernelMatrix divisor bias targetX targetY kernelUnitLength
  preserveAlpha surfaceScale specularConstant specularExponent diffuseConstant limitingConeAngle azimuth elevation
  z pointsAtX pointsAtY pointsAtZ scale xChannelSelector yChannelSelector tableValues slope intercept amplitude
  exponent
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering cursor direction display dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight font-feature-settings font-kerning glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height marker
  marker-end marker-mid marker-start mask mix-blend-mode opacity overflow paint-order pointer-events
  shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
  text-decoration text-decoration-color text-decoration-line text-decoration-style text-overflow text-rendering
  transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode`.split(
    /\s+/u,
  ),
);

/** What an attribute of SVG holds; nothing for one that a figure may not have. */
export function contentOfAttribute(attribute: string): 'words' | 'value' | 'address' | undefined {
  if (attribute === 'href') return 'address';
  if (wordAttributes.has(attribute) || /^(?:aria|data)-[\w-]+$/u.test(attribute)) return 'words';
  return valueAttributes.has(attribute) ? 'value' : undefined;
}
