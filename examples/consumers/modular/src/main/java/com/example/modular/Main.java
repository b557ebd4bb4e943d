package com.example.modular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.rules.Checker;

/** Checks a report and writes it as a document, all of it as named modules. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Report report = ReportJson.read(Path.of(arguments[0]));
        Profile profile = Profile.shipped("thanh-hoa-5-3-4");
        Checker checker = Checker.builder(profile).ruleSet("own").build();
        for (Finding finding : checker.check(report).findings()) {
            System.out.println(finding.rule().id() + " " + finding.message(Language.VIETNAMESE));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            Docx.write(Composer.of(profile).compose(report), out);
        }
        System.out.println(Main.class.getModule() + " with " + Checker.class.getModule());
    }
}
