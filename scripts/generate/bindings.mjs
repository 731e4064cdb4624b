// Solidity bindings, checked like every other generated file.
export { generate } from '../generate-bindings.mjs'
