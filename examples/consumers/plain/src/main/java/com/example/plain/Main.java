package com.example.plain;

import java.io.IOException;
import java.nio.file.Path;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** Prints what is to be mended in a report. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Report report = ReportJson.read(Path.of(arguments[0]));
        Checker checker = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));
        for (Finding finding : checker.check(report).findings()) {
            System.out.println(finding.place().pointer() + " " + finding.message(Language.VIETNAMESE));
        }
    }
}
