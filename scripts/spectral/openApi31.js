// Rule oas3-schema: the document is valid OpenAPI 3.1, by the check that Spectral brings, and no other version.

import { oas } from "@stoplight/spectral-rulesets";

export default function openApi31(document, _, context) {
  if (!/^3\.1\.\d+$/.test(document.openapi)) return [{ message: `The document is not OpenAPI 3.1.x.`, path: ["openapi"] }];
  return oas.rules["oas3-schema"].then.function(document, null, context);
}
