package com.example.reports;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/**
 * Reads and writes bodies as strictly as the library does. Used on Spring Boot 3.5; on 4 Jackson goes before it, which
 * thanthien-jackson3 makes as strict.
 */
@Component
class ReportConverter extends AbstractHttpMessageConverter<Report> {

    ReportConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Report.class.isAssignableFrom(type);
    }

    @Override
    protected Report readInternal(Class<? extends Report> type, HttpInputMessage input) throws IOException {
        return ReportJson.read(input.getBody());
    }

    @Override
    protected void writeInternal(Report report, HttpOutputMessage output) throws IOException {
        output.getBody().write(ReportJson.canonical(report));
    }
}
