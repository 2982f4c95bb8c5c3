/** One field of a settings form, read from a JSON Schema. */
export interface FormField {
  name: string
  title: string
  description: string
  type: 'text' | 'secret' | 'number' | 'toggle' | 'choice' | 'list'
  choices: readonly string[]
  minimum: number | undefined
  maximum: number | undefined
  fallback: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const limit = (value: unknown) =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined

/** `baseUrl` is `Base url`. */
const titleOf = (name: string) => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function typeOf(schema: Record<string, unknown>, choices: readonly string[]): FormField['type'] | null {
  if (choices.length > 0) return 'choice'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.type === 'boolean') return 'toggle'
  if (schema.type === 'array') return 'list'
  if (schema.type !== 'string') return null
  return schema.format === 'password' || schema.secret === true ? 'secret' : 'text'
}

/** The fields that a form can show; what is nested is left out. */
export function readSchema(schema: Record<string, unknown>): FormField[] {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isRecord(property)) return []
    const choices = Array.isArray(property.enum) ? property.enum.map(String) : []
    const type = typeOf(property, choices)
    if (!type) return []
    return {
      name,
      type,
      choices,
      title: text(property.title) || titleOf(name),
      description: text(property.description),
      minimum: limit(property.minimum),
      maximum: limit(property.maximum),
      fallback: property.default,
    }
  })
}
