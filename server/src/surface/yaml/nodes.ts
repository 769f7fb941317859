import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** The library's guards for nodes that were read from text, and so have a range. */

type Maybe = Node | null | undefined;

export type YamlPair = Pair<ParsedNode, ParsedNode | null>;

export const isMapNode = (node: Maybe): node is YAMLMap.Parsed => isMap(node);
export const isSeqNode = (node: Maybe): node is YAMLSeq.Parsed => isSeq(node);
export const isScalarNode = (node: Maybe): node is Scalar.Parsed => isScalar(node);
export const isAliasNode = (node: Maybe): node is Alias.Parsed => isAlias(node);

/** True for `[a, b]` and `{a: b}`. */
export const isFlow = (node: YAMLMap.Parsed | YAMLSeq.Parsed): boolean => node.flow === true;
