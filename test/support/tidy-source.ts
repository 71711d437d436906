// Reads the project's TypeScript into the few facts that tidy judges: what a file imports, exports
// and calls, which promises it drops. The compiler itself does the
// reading, through its API (still called unstable: TypeScript's version is pinned).

import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import {
  type CallExpression,
  isCallExpression,
  isClassDeclaration,
  isEnumDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isExpressionStatement,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isInterfaceDeclaration,
  isMetaProperty,
  isNamedImports,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isPropertyAccessExpression,
  isStringLiteral,
  isTemplateExpression,
  isTypeAliasDeclaration,
  isVariableStatement,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { API, type Checker } from 'typescript/unstable/async'

/** Something with a name at a line. */
interface Named {
  name: string
  line: number
}

export interface Import {
  /** As written: `elysia`, `./log.ts`. */
  from: string
  /** The file of ours it leads to, relative to the root; null for a package. */
  target: string | null
  /** The names it takes; `*` for all of them. */
  names: string[]
  /** `import type`: gone when the program runs. */
  isType: boolean
  line: number
}

export interface Source {
  /** Relative to the root. */
  path: string
  text: string
  imports: Import[]
  exports: Named[]
  /** Names of classes, interfaces, types and functions that the file declares. */
  declared: Named[]
  strings: Named[]
  /** Dotted names that are read or called: `Date.now`, `Bun.sleep`, `setTimeout`; `new Date()`. */
  uses: Named[]
  /** Calls whose promise nobody waits for. */
  dropped: Named[]
  /** How often each identifier stands in the file. */
  mentions: Map<string, number>
}

/** What runs in a browser knows other globals, and is a project of its own. */
const PROJECTS = ['tsconfig.json', 'src/admin/ui/tsconfig.json']

/** Reads every file of ours that a tsconfig.json below `root` includes. */
export async function readSources(root: string): Promise<Source[]> {
  const api = new API({ cwd: root })
  try {
    const openProjects = PROJECTS.map((path) => join(root, path)).filter(existsSync)
    const snapshot = await api.updateSnapshot({ openProjects })
    const sources: Source[] = []
    for (const project of snapshot.getProjects()) {
      for (const name of [...project.rootFiles].sort()) {
        const file = await project.program.getSourceFile(name)
        if (file === undefined) continue
        const source = readSource(file, relative(root, name))
        source.dropped = await droppedPromises(file, project.checker)
        sources.push(source)
      }
    }
    return sources
  } finally {
    await api.close()
  }
}

function lineOf(file: SourceFile, node: Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

function readSource(file: SourceFile, path: string): Source {
  const source: Source = {
    path,
    text: file.text,
    imports: [],
    exports: [],
    declared: [],
    strings: [],
    uses: [],
    dropped: [],
    mentions: new Map(),
  }
  for (const statement of file.statements) readExports(statement, file, source)
  const visit = (node: Node): void => {
    readNode(node, file, source)
    node.forEachChild(visit)
  }
  visit(file)
  return source
}

function readExports(statement: Node, file: SourceFile, source: Source): void {
  const line = lineOf(file, statement)
  if (isExportAssignment(statement)) {
    source.exports.push({ name: 'default', line })
  } else if (isExportDeclaration(statement)) {
    const clause = statement.exportClause
    clause?.forEachChild((specifier) => {
      source.exports.push({ name: specifier.getText(file).split(' ').at(-1) ?? '', line })
    })
  } else if (hasModifier(statement, SyntaxKind.ExportKeyword)) {
    const isDefault = hasModifier(statement, SyntaxKind.DefaultKeyword)
    for (const name of isDefault ? ['default'] : declaredNames(statement, file)) {
      source.exports.push({ name, line })
    }
  }
}

function hasModifier(node: Node, kind: SyntaxKind): boolean {
  const modifiers =
    'modifiers' in node ? (node.modifiers as readonly Node[] | undefined) : undefined
  return modifiers?.some((modifier) => modifier.kind === kind) ?? false
}

function declaredNames(statement: Node, file: SourceFile): string[] {
  if (isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(file))
  }
  if (
    isFunctionDeclaration(statement) ||
    isClassDeclaration(statement) ||
    isInterfaceDeclaration(statement) ||
    isTypeAliasDeclaration(statement) ||
    isEnumDeclaration(statement)
  ) {
    return statement.name === undefined ? [] : [statement.name.getText(file)]
  }
  return []
}

function readNode(node: Node, file: SourceFile, source: Source): void {
  const line = lineOf(file, node)
  if (!isVariableStatement(node)) {
    for (const name of declaredNames(node, file)) source.declared.push({ name, line })
  }
  if (
    isStringLiteral(node) ||
    isNoSubstitutionTemplateLiteral(node) ||
    isTemplateExpression(node)
  ) {
    source.strings.push({ name: node.getText(file).slice(1, -1), line })
  }
  readImport(node, file, source, line)
  readUse(node, file, source, line)
}

function readImport(node: Node, file: SourceFile, source: Source, line: number): void {
  const add = (specifier: Node | undefined, names: string[]): void => {
    if (specifier === undefined || !isStringLiteral(specifier)) return
    const from = specifier.text
    const target = from.startsWith('.') ? join(dirname(source.path), from) : null
    source.imports.push({ from, target, names, isType: isTypeImport(node), line })
  }
  if (isImportDeclaration(node)) {
    const clause = node.importClause
    const bindings = clause?.namedBindings
    const names = clause?.name === undefined ? [] : ['default']
    if (bindings === undefined) add(node.moduleSpecifier, names)
    else if (!isNamedImports(bindings)) add(node.moduleSpecifier, ['*'])
    else {
      for (const element of bindings.elements) {
        names.push((element.propertyName ?? element.name).getText(file))
      }
      add(node.moduleSpecifier, names)
    }
  } else if (isExportDeclaration(node)) {
    add(node.moduleSpecifier, ['*'])
  } else if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    add(node.arguments[0], ['*'])
  } else if (isImportTypeNode(node)) {
    node.argument.forEachChild((literal) => add(literal, ['*']))
  } else if (isNewExpression(node) && node.expression.getText(file) === 'URL') {
    // new URL('./worker.ts', import.meta.url): a file that runs on a thread of its own.
    const base = node.arguments?.[1]
    if (base !== undefined && isPropertyAccessExpression(base) && isMetaProperty(base.expression)) {
      add(node.arguments?.[0], ['*'])
    }
  }
}

function isTypeImport(node: Node): boolean {
  return isImportDeclaration(node) && node.importClause?.phaseModifier === SyntaxKind.TypeKeyword
}

function readUse(node: Node, file: SourceFile, source: Source, line: number): void {
  if (isIdentifier(node)) {
    source.mentions.set(node.text, (source.mentions.get(node.text) ?? 0) + 1)
  } else if (isPropertyAccessExpression(node) && isIdentifier(node.expression)) {
    source.uses.push({ name: node.getText(file), line })
  } else if (isCallExpression(node) && isIdentifier(node.expression)) {
    source.uses.push({ name: node.expression.text, line })
  } else if (isNewExpression(node) && !node.arguments?.length) {
    source.uses.push({ name: `new ${node.expression.getText(file)}()`, line })
  }
}

/**
 * Statements that are nothing but a call giving a promise. The linter knows this rule too,
 * yet not the types of Bun's own functions.
 */
async function droppedPromises(file: SourceFile, checker: Checker): Promise<Named[]> {
  const calls: CallExpression[] = []
  const visit = (node: Node): void => {
    if (isExpressionStatement(node) && isCallExpression(node.expression)) {
      if (!isHandled(node.expression)) calls.push(node.expression)
    }
    node.forEachChild(visit)
  }
  visit(file)
  if (calls.length === 0) return []
  const dropped: Named[] = []
  const seen = new Map<number, boolean>()
  for (const [index, type] of (await checker.getTypeAtLocation(calls)).entries()) {
    const call = calls[index]
    if (type === undefined || call === undefined) continue
    const isPromise = seen.get(type.id) ?? (await checker.typeToString(type)).startsWith('Promise<')
    seen.set(type.id, isPromise)
    if (isPromise) dropped.push({ name: call.expression.getText(file), line: lineOf(file, call) })
  }
  return dropped
}

/** `p.catch(handler)` and `p.then(handler, handler)` take care of a rejection. */
function isHandled({ expression, arguments: given }: CallExpression): boolean {
  const name = isPropertyAccessExpression(expression) ? expression.name.getText() : ''
  return (name === 'catch' && given.length > 0) || (name === 'then' && given.length > 1)
}
