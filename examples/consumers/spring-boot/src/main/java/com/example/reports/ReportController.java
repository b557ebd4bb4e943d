package com.example.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.result.ResultJson;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.rules.Checker;

@RestController
class ReportController {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Checker checker;
    private final Composer composer;

    ReportController(Checker checker, Composer composer) {
        this.checker = checker;
        this.composer = composer;
    }

    /**
     * The body comes as a stream, not as a Report: Spring's own mapper would take "12" and 1.9 for 12 and 1 and drop
     * what is misspelt. The reader stops at its own limit of bytes.
     */
    @PostMapping(
            path = "/reports",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String check(InputStream body) throws IOException {
        Report report = ReportJson.read(body);
        return ResultJson.write(checker.check(report));
    }

    @GetMapping("/skeleton")
    ResponseEntity<byte[]> skeleton() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        Docx.write(composer.skeletonReport(), document);
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("bao-cao.docx").build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(document.toByteArray());
    }
}
