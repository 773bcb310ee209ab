/**
 * Cal.com answers errors in four shapes (observed on all three self-hosted releases). Throwing one of these from
 * a route makes the server answer it; the server adds `timestamp` and `path` where the shape has them.
 */

const REASONS: Record<number, { code: string; error: string }> = {
  400: { code: 'BadRequestException', error: 'Bad Request' },
  401: { code: 'UnauthorizedException', error: 'Unauthorized' },
  403: { code: 'ForbiddenException', error: 'Forbidden' },
  404: { code: 'NotFoundException', error: 'Not Found' },
  409: { code: 'ConflictException', error: 'Conflict' },
  422: { code: 'UnprocessableEntityException', error: 'Unprocessable Entity' },
};

export abstract class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
  /** The body, given the time of the answer and the path with its query as it was asked. */
  abstract body(timestamp: string, path: string): Record<string, unknown>;
}

/** Shape 1: `error.details` repeats message, reason phrase and status. */
export class DetailedRefusal extends Refusal {
  body(timestamp: string, path: string) {
    const reason = REASONS[this.status];
    if (!reason) throw new Error(`no exception name is known for status ${this.status}`);
    const details = { message: this.message, error: reason.error, statusCode: this.status };
    return { status: 'error', timestamp, path, error: { code: reason.code, message: this.message, details } };
  }
}

/** One rule that one property broke, as Cal.com's validator reports it. */
export interface ValidationError {
  target: unknown;
  value?: unknown;
  property: string;
  children: ValidationError[];
  constraints?: Record<string, string>;
}

/** Shape 2: "Bad Request Exception" with the list of broken rules. */
export class ValidationRefusal extends Refusal {
  constructor(readonly errors: ValidationError[]) {
    super(400, 'Bad Request Exception');
  }
  body(timestamp: string, path: string) {
    const error = { code: 'BadRequestException', message: this.message, details: { errors: this.errors } };
    return { status: 'error', timestamp, path, error };
  }
}

/** Shape 3: a code of its own (`TRPCError`, `NOT_FOUND`, `BAD_REQUEST` …) and no details. */
export class CodedRefusal extends Refusal {
  constructor(
    status: number,
    readonly code: string,
    message: string,
  ) {
    super(status, message);
  }
  body(timestamp: string, path: string) {
    return { status: 'error', timestamp, path, error: { code: this.code, message: this.message } };
  }
}

/** Shape 4: only `statusCode` and `message`. */
export class BareRefusal extends Refusal {
  body() {
    return { statusCode: this.status, message: this.message };
  }
}

/** Shape 1 and shape 4 at once, with a code of its own: hosted only (F32, H9 shape: guests and attendees that cannot be added). */
export class DoubleRefusal extends Refusal {
  constructor(message: string) {
    super(400, message);
  }
  body(timestamp: string, path: string) {
    const { status: statusCode, message } = this;
    const details = { message, error: 'Bad Request', statusCode };
    const error = { code: 'bad_request_error', message, details };
    return { statusCode, message, status: 'error', timestamp, path, error };
  }
}

/** Shape 1 of the contract 2024-04-15 where the newer one answers shape 4: `details` repeats the text (S12#654). */
export class HttpExceptionRefusal extends Refusal {
  constructor(
    status: number,
    message: string,
    readonly code = 'HttpException',
  ) {
    super(status, message);
  }
  body(timestamp: string, path: string) {
    const error = { code: this.code, message: this.message, details: this.message };
    return { status: 'error', timestamp, path, error };
  }
}
