export type {
  Answer,
  AnswerCheck,
  Area,
  ErrorShape,
  Method,
  Operation,
  OperationId,
  Role,
  SchemaProblem,
} from './contract.ts';
export { openApiDocument } from './document.ts';
export type { DescribedTrigger } from './operations/deliveries.ts';
export { findOperation } from './operations/find.ts';
export { OPERATIONS } from './operations/table.ts';
export type * from './types.ts';
export { checkAnswer } from './validate/check.ts';
export { checkDelivery } from './validate/check-delivery.ts';
export { errorShapeOf } from './validate/error-shape.ts';
