package com.example.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thanthien.core.report.Report;
import vn.thanthien.validation.Acceptable;

/** Takes in only what has no error: what is refused is told by {@link RefusedReportAdvice}. */
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class SubmissionController {

    @PostMapping("/submissions")
    void submit(@Valid @Acceptable @RequestBody Report report) {
        // here it would be stored
    }

    /** A body of the service's own, with a report in it. */
    record Signed(@NotBlank String by, @NotNull @Acceptable Report report) {}

    @PostMapping("/submissions/signed")
    void submit(@Valid @RequestBody Signed submission) {
        // here it would be stored
    }
}
