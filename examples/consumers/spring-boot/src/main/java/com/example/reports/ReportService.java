package com.example.reports;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.rules.Checker;

/** A service that checks reports of communes and hands out the empty report to fill in. */
@SpringBootApplication
public class ReportService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReportService.class, arguments);
    }

    /** What this service checks against; thread-safe, as are the checker and the composer. */
    @Bean
    Profile profile() {
        return Profile.shipped("thanh-hoa-5-3-4");
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
