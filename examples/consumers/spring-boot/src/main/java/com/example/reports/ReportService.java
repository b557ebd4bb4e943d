package com.example.reports;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.rules.Checker;

/** A service that checks reports of communes and hands out the empty report to fill in. */
@SpringBootApplication
public class ReportService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReportService.class, arguments);
    }

    /**
     * What this service checks against; thread-safe, as are the checker and the composer.
     *
     * @param named the id of a shipped profile, or where the province's own lies ("file:/etc/reports/profile.json"), which
     *     also gives rules other severities
     */
    @Bean
    Profile profile(@Value("${reports.profile}") String named, ResourceLoader files) throws IOException {
        if (Profile.shippedIds().contains(named)) {
            return Profile.shipped(named);
        }
        try (InputStream file = files.getResource(named).getInputStream()) {
            return Profile.read(file);
        }
    }

    @Bean
    Checker checker(Profile profile) {
        return Checker.of(profile);
    }

    @Bean
    Composer composer(Profile profile) {
        return Composer.of(profile);
    }
}
