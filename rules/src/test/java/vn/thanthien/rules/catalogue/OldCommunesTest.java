package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.report.Report;

/** What is told of a commune from before a merger is not held against what is told of the new one, or of another. */
class OldCommunesTest {

    private static final String OLD = "'predecessor': 'xã Hợp Nhất cũ', ";
    private static final String SAME = "'predecessor': 'Xã Hợp Nhất', ";
    private static final String OTHER = "'predecessor': 'xã Hợp Nhị cũ', ";

    private static Report report(String members) {
        return OneRule.report(members.replace('\'', '"'));
    }

    @Test
    void should_hold_forms_against_the_survey_of_their_commune() {
        String forms = "'surveys': [{%s 'issued': 100}], 'claims': [{%s 'figure': 'surveys.issued', 'value': '90'}]";
        rule("SUR-15").breaks(report(forms.formatted("", "")), ERROR, "/claims/0");
        rule("SUR-15").breaks(report(forms.formatted(OLD, SAME)), ERROR, "/claims/0");
        for (String apart :
                new String[] {forms.formatted(OLD, ""), forms.formatted("", OLD), forms.formatted(OLD, OTHER)}) {
            rule("SUR-15").isOpen(report(apart));
        }
    }

    @Test
    void should_not_take_surveys_of_two_communes_for_one() {
        String two = "'surveys': [{%s 'phase': 'BASELINE', 'organisers': [{'name': 'MTTQ xã'}]}, "
                + "{%s 'phase': 'BASELINE', 'organisers': [{'name': 'Hội Nông dân xã'}]}]";
        rule("SUR-09").breaks(report(two.formatted("", "")), WARNING, "/surveys/1");
        rule("SUR-09").breaks(report(two.formatted(OLD, SAME)), WARNING, "/surveys/1");
        rule("SUR-09").holds(report(two.formatted(OLD, "")));
        rule("SUR-09").holds(report(two.formatted(OLD, OTHER)));
    }

    @Test
    void should_not_give_an_old_commune_the_villages_of_the_new_one() {
        String perVillage = "'surveys': [{%s 'size': {'count': 30, 'basis': 'PER_VILLAGE'}, 'issued': 270}]";
        rule("SUR-06").breaks(report(perVillage.formatted("")), ERROR, "/surveys/0/size");
        rule("SUR-06").isOpen(report(perVillage.formatted(OLD)));
    }

    @Test
    void should_count_dialogues_of_the_commune_alone() {
        String listed = "'figures': {'dialogues': {'held': 1}}, 'dialogues': [{'kind': 'PEOPLE', 'sessions': 1}, "
                + "{%s 'kind': 'PEOPLE', 'sessions': 1}]";
        rule("DLG-06").breaks(report(listed.formatted("")), ERROR, "/figures/dialogues/held");
        rule("DLG-06").holds(report(listed.formatted(OLD)));
    }

    @Test
    void should_leave_open_whose_duty_the_dialogues_of_an_old_commune_were() {
        String listed = "'dialogues': [{%s 'kind': '%s', 'sessions': 1}]";
        rule("DLG-01").holds(report(listed.formatted("", "PEOPLE")));
        rule("DLG-01").breaks(report(listed.formatted("", "WOMEN")), WARNING, "/dialogues");
        rule("DLG-01").isOpen(report(listed.formatted(OLD, "WOMEN")));
        rule("DLG-03").isOpen(report(listed.formatted(OLD, "PEOPLE")));
    }

    @Test
    void should_compare_the_schedules_of_one_commune() {
        String schedule = "{%s 'posts': ['CHAIR'], 'count': %d, 'unit': 'DAY', 'per': 'WEEK'}";
        String two = "'receptionSchedules': [" + schedule + ", " + schedule + "]";
        rule("REC-04").breaks(report(two.formatted("", 1, "", 2)), WARNING, "/receptionSchedules/1");
        rule("REC-04").breaks(report(two.formatted(OLD, 1, SAME, 2)), WARNING, "/receptionSchedules/1");
        rule("REC-04").isOpen(report(two.formatted(OLD, 1, "", 2)));
        rule("REC-04").isOpen(report(two.formatted(OLD, 1, OTHER, 2)));
    }

    @Test
    void should_not_hold_what_an_old_commune_did_how_often_against_the_counts() {
        String often = "'figures': {'dialogues': {'held': 2}}, 'frequencies': [{%s 'activity': "
                + "'đối thoại', 'figure': 'dialogues.held', 'count': 1, 'unit': 'TIMES', 'per': 'MONTH'}]";
        rule("XSC-15").breaks(report(often.formatted("")), WARNING, "/frequencies/0");
        rule("XSC-15").isOpen(report(often.formatted(OLD)));
    }

    @Test
    void should_leave_the_launch_of_an_old_commune_out_of_the_order() {
        String launch = "'mentions': [{'symbol': '30/QĐ-UBND', 'date': '2023-07-15', 'issuers': [{'name': 'UBND xã'}], "
                + "'roles': ['FOUNDS']}], 'launch': {%s 'date': '2023-03-01'}";
        rule("DIR-02").breaks(report(launch.formatted("")), WARNING, "/launch/date");
        rule("DIR-02").isOpen(report(launch.formatted(OLD)));
    }
}
