package com.example.reports;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import vn.thanthien.core.finding.Finding;

/** Answers what has findings with a problem detail (RFC 9457) that lists them, each with its place. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which tells that something is wrong and not what
class RefusedReportAdvice {

    /** What is wrong; the finding is null of a standard constraint, and of a rule that threw. */
    record Fault(Finding finding, String path, String detail) {

        /** A validator tells violations in any order. In this one a check tells findings; the others go first. */
        static final Comparator<Fault> ORDER = Comparator.comparing(
                        Fault::finding, Comparator.nullsFirst(Finding.ORDER))
                .thenComparing(Fault::path)
                .thenComparing(Fault::detail);

        static Fault of(ConstraintViolation<?> violation) {
            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            return new Fault(
                    own.getDynamicPayload(Finding.class),
                    violation.getPropertyPath().toString(),
                    violation.getMessage());
        }

        Map<String, String> told() {
            return new TreeMap<>(
                    finding == null
                            ? Map.of("path", path, "detail", detail)
                            : Map.of(
                                    "pointer", finding.place().pointer(),
                                    "rule", finding.rule().id(),
                                    "detail", detail));
        }
    }

    /** Of constraints on the parameter itself. */
    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException refused) {
        return problem(refused.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Fault.of(result.unwrap(error, ConstraintViolation.class)))));
    }

    /** Of constraints inside a body that is checked by {@code @Valid} alone. */
    @ExceptionHandler
    ProblemDetail refused(MethodArgumentNotValidException refused) {
        return problem(
                refused.getAllErrors().stream().map(error -> Fault.of(error.unwrap(ConstraintViolation.class))));
    }

    private static ProblemDetail problem(Stream<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(422);
        problem.setProperty("errors", faults.sorted(Fault.ORDER).map(Fault::told).toList());
        return problem;
    }
}
