package com.example.reports;

import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;
import vn.thanthien.jackson3.UnreadableValueException;

/** Answers what cannot be read with a problem detail (RFC 9457) that names every place. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which tells that something is wrong and not what
class UnreadableInputAdvice {

    /** One place of the body; the pointer is a JSON Pointer, line and column count from 1 and are 0 if not known. */
    record Place(String pointer, int line, int column, String detail) {

        static Place of(InputProblem problem, Language language) {
            return new Place(problem.pointer(), problem.line(), problem.column(), problem.message(language));
        }
    }

    /** What the reader of the library refuses, in a controller or in a converter. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableInputException unreadable, Locale locale) {
        return problem(unreadable.problems(), locale);
    }

    /** What a converter of Spring refuses; on Jackson 3 the library says in the cause what and where. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        return problem(
                unreadable.getCause() instanceof UnreadableValueException value ? value.problems() : List.of(), locale);
    }

    private static ProblemDetail problem(List<InputProblem> problems, Locale locale) {
        // Vietnamese unless the client asks for English
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.VIETNAMESE;
        List<Place> places =
                problems.stream().map(each -> Place.of(each, language)).toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(language == Language.ENGLISH ? "The report cannot be read" : "Không đọc được báo cáo");
        if (!places.isEmpty()) {
            problem.setDetail(places.get(0).detail());
        }
        problem.setProperty("errors", places);
        return problem;
    }
}
