package com.example.reports;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;

/** Answers what cannot be read with a problem detail (RFC 9457) that names every place. */
@RestControllerAdvice
class UnreadableInputAdvice {

    /** One place of the body; the pointer is a JSON Pointer, line and column count from 1. */
    record Place(String pointer, int line, int column, String detail) {

        static Place of(InputProblem problem, Language language) {
            return new Place(problem.pointer(), problem.line(), problem.column(), problem.message(language));
        }
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableInputException unreadable, Locale locale) {
        // Vietnamese unless the client asks for English
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.VIETNAMESE;
        List<Place> places = unreadable.problems().stream()
                .map(problem -> Place.of(problem, language))
                .toList();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, places.get(0).detail());
        problem.setTitle(language == Language.ENGLISH ? "The report cannot be read" : "Không đọc được báo cáo");
        problem.setProperty("errors", places);
        return problem;
    }
}
