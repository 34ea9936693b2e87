/**
 * One activity without sequencing: `imsmanifest.xml` of SCORM 1.2 and 2004 4th edition, `cmi5.xml` of cmi5. Written here because the packagers
 * that exist make manifests that the standards' own schemas refuse; the tests validate against schemas.
 */
import { competenceId, courseId, TYPES } from '../../../core/xapi/index.ts';

export interface Course {
  /** Which assignment; null for all of them. */
  readonly scenario: string | null;
  /** Unique in the learning environment; letters, digits, dots and dashes. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: 'nl' | 'en';
  /** What one may grow in, as the page names it. */
  readonly competences: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  /** Names of all files in the package. */
  readonly files: readonly string[];
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const fileRows = (files: readonly string[]): string => files.map((name) => `      <file href="${xml(encodeURI(name))}"/>`).join('\n');

/** For who opens the file: the metadata schemas of the standards are not all valid themselves, so the description stands here. */
const remark = (title: string, description: string, language: string): string =>
  `  <!-- ${xml(`${title} (${language}): ${description}`).replaceAll('--', '–')} -->`;

/** Element names and namespaces differ; what is said is the same. */
export function scorm12Manifest({ id, title, description, language, files }: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
${remark(title, description, language)}
  <organizations default="laten-doen">
    <organization identifier="laten-doen">
      <title>${xml(title)}</title>
      <item identifier="activity" identifierref="game" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="index.html">
${fileRows(files)}
    </resource>
  </resources>
</manifest>
`;
}

export function scorm2004Manifest({ id, title, description, language, files }: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
${remark(title, description, language)}
  <organizations default="laten-doen">
    <organization identifier="laten-doen" adlseq:objectivesGlobalToSystem="false">
      <title>${xml(title)}</title>
      <item identifier="activity" identifierref="game" isvisible="true">
        <title>${xml(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="index.html">
${fileRows(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** cmi5 lists no files: an activity has an address and says when it is done. Here that is an ending, never a score. */
export function cmi5Structure({ scenario, title, description, language, competences }: Course): string {
  const said = (element: string, text: string, indent: string): string =>
    `${indent}<${element}><langstring lang="${language}">${xml(text)}</langstring></${element}>`;
  const objectives = competences.map(
    ({ id, name, about }) =>
      `    <objective id="${xml(competenceId(id))}">\n${said('title', name, '      ')}\n${said('description', about, '      ')}\n    </objective>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(courseId(scenario))}/course">
${said('title', title, '    ')}
${said('description', description, '    ')}
  </course>
  <objectives>
${objectives.join('\n')}
  </objectives>
  <au id="${xml(courseId(scenario))}" launchMethod="AnyWindow" moveOn="Completed" activityType="${TYPES.game}">
${said('title', title, '    ')}
${said('description', description, '    ')}
    <objectives>
${competences.map(({ id }) => `      <objective idref="${xml(competenceId(id))}"/>`).join('\n')}
    </objectives>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
