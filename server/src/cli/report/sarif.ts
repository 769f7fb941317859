import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import type { Severity } from "../../config/settings.ts";
import { ruleUrl, version } from "../../rules/documentation.ts";
import { reasonOf } from "../../rules/reasons.ts";
import { rules } from "../../rules/registry.ts";
import type { Range } from "../../text/lines.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { CheckReport, FileReport, FixReport, RelatedReport } from "./report.ts";
import { fingerprintsOf, textAt } from "./words-of.ts";

const home = "https://github.com/rolewright/rolewright";

/**
 * What paths are relative to: the working directory. No address is given for it (SARIF §3.14.14 allows that), so that
 * equal input gives equal bytes on every machine; consumers take the root of their checkout.
 */
const root = "%SRCROOT%";

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const satisfies Record<
  Severity,
  Result.level
>;

/**
 * `check --format sarif`: SARIF 2.1.0 (OASIS standard, 2020, with errata 01) for code scanning. Lines and columns count
 * from one, in UTF-16 units. Findings are told apart across runs by `partialFingerprints`, whose recipe is that of
 * `fingerprintsOf`; the `/v1` in its name changes when the recipe does. Infos and hints are both notes there, so the
 * severity also stands among the properties.
 */
export function reportSarif({ files }: CheckReport, language: Language): string {
  const found = files.filter(({ findings }) => findings.length > 0);
  const ids = [...new Set(found.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Rolewright",
            version,
            semanticVersion: version,
            informationUri: home,
            language,
            rules: ids.map((id) => descriptorOf(id, language)),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [root]: { description: { text: "The folder that paths are relative to." } },
        },
        artifacts: found.map(({ path }) => ({
          location: locationOf(path),
          mimeType: /\.ya?ml$/i.test(path) ? "application/yaml" : "text/markdown",
        })),
        results: found.flatMap((file, index) => resultsOf(file, index, ids, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf(id: string, language: Language): ReportingDescriptor {
  const rule = rules.find((candidate) => candidate.id === id);
  const reason = reasonOf(id);
  const title = rule === undefined ? id : inLanguage(rule.summary, language);
  const why = reason === null ? title : inLanguage(reason, language);
  const uri = ruleUrl(id);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: plainText(why), markdown: why },
    help: { text: `${plainText(why)}\n${uri}`, markdown: `${why}\n\n[${id}](${uri})` },
    helpUri: uri,
    defaultConfiguration: { level: levels[rule?.severity ?? "warning"] },
    properties: { tags: [id.slice(0, id.indexOf("/"))] },
  };
}

/** Reasons are sentences with a code word here and there. */
const plainText = (markdown: string): string => markdown.replaceAll(/`([^`]*)`/g, "$1");

function resultsOf(
  file: FileReport,
  artifact: number,
  ids: readonly string[],
  language: Language,
): readonly Result[] {
  const fingerprints = fingerprintsOf(file);
  return file.findings.map((finding, index): Result => {
    const { rule, severity, message, range, related, fixes } = finding;
    const carried = fixes.flatMap((fix) => fixOf(fix, language));
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: levels[severity],
      message: { text: inLanguage(message, language) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { ...locationOf(file.path), index: artifact },
            region: { ...regionOf(range), snippet: { text: wellFormed(textAt(file, range)) } },
          },
        },
      ],
      ...(related.length === 0
        ? {}
        : { relatedLocations: related.map((place, id) => relatedOf(place, id, language)) }),
      ...(carried.length === 0 ? {} : { fixes: carried }),
      partialFingerprints: { "rolewrightFinding/v1": fingerprints[index] ?? "" },
      properties: { severity },
    };
  });
}

function relatedOf({ path, range, message }: RelatedReport, id: number, language: Language): Location {
  return {
    id,
    message: { text: inLanguage(message, language) },
    physicalLocation: { artifactLocation: locationOf(path), region: regionOf(range) },
  };
}

/** Only fixes that may be applied without looking, and whose edits are known. */
function fixOf({ title, safe, changes = [] }: FixReport, language: Language): readonly Fix[] {
  if (!safe || changes.length === 0) return [];
  return [
    {
      description: { text: inLanguage(title, language) },
      artifactChanges: changes.map(({ path, edits }) => ({
        artifactLocation: locationOf(path),
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: wellFormed(newText) },
        })),
      })),
    },
  ];
}

/** Half a character has no UTF-8. */
const wellFormed = (text: string): string =>
  text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** The end is the column behind the last one (§3.30.8), as in LSP. */
const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** A relative URI: Chinese characters, spaces, `#` and `%` are escaped, `/` is not. */
const locationOf = (path: string): ArtifactLocation => ({
  uri: path.split("/").map(segment).join("/"),
  uriBaseId: root,
});

/** A colon in the first segment would be a scheme: `encodeURIComponent` escapes it. */
const segment = (name: string): string =>
  encodeURIComponent(wellFormed(name)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
