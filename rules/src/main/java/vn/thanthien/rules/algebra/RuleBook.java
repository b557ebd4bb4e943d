package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

/**
 * Where rules are declared: one line a rule where the algebra reaches, a method where it does not.
 *
 * <pre>{@code
 * book.rule("TTHC-02", ERROR).cite("dossier-form").that(RESOLVED).isSumOf(RESOLVED_WITHIN_TERM, RESOLVED_LATE);
 * book.rule("DOC-02", ERROR).cite("number").document(HeaderRules::number);
 * }</pre>
 *
 * <p>This class is mutable while rules are declared and is not thread-safe; the rules are.
 */
public final class RuleBook {

    private final Texts texts;
    private final List<Rule> rules = new ArrayList<>();

    /** Creates an empty book whose rules have their words in the bundle. */
    public RuleBook(Texts texts) {
        this.texts = texts;
    }

    /** Returns the rules in the order of their declaration. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Begins the declaration of a rule with its frozen id and the severity of a breach. */
    public Declaration rule(String id, Severity severity) {
        return new Declaration(id, severity);
    }

    /** Returns the sum of figures, for identities with several readings. */
    public static List<Figure> sum(Figure... figures) {
        return List.of(figures);
    }

    /** A rule in the making. */
    public final class Declaration {

        private final String id;
        private final Severity severity;
        private List<String> roles = List.of();

        private Declaration(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /** Names the legal roles that are cited; the law table resolves them by date. */
        public Declaration cite(String... legalRoles) {
            this.roles = List.of(legalRoles);
            return this;
        }

        /** Speaks of one figure, in every scope in which it stands. */
        public Statement that(Figure figure) {
            return new Statement(this, figure);
        }

        /** Speaks of several figures, each in every scope in which it stands. */
        public EachStatement everyOneOf(List<Figure> figures) {
            return new EachStatement(this, figures);
        }

        /** Declares a rule on reports and plans alike. */
        public void document(BiConsumer<Subject, Evaluation> check) {
            declare(subject -> true, check);
        }

        /** Declares a rule on reports. */
        public void report(ReportCheck check) {
            declare(Subject::isReport, (subject, run) -> check.check((Report) subject.document(), subject, run));
        }

        /** Declares a rule on plans. */
        public void plan(PlanCheck check) {
            declare(
                    subject -> !subject.isReport(),
                    (subject, run) -> check.check((Plan) subject.document(), subject, run));
        }

        /** Declares a rule that is held against every scope of figures of a report: the whole span and each year. */
        public void scopes(BiConsumer<Scope, Evaluation> check) {
            add(new ScopeCheck(info(), false, check));
        }

        /** Declares a rule that is held against every scope, every row of the dossier tables and every other part. */
        public void scopesAndRows(BiConsumer<Scope, Evaluation> check) {
            add(new ScopeCheck(info(), true, check));
        }

        /** One number for several parts stays within what the sums and bounds declared by then say of them. */
        public void boundsJointNumbers(Collection<Rule> declared) {
            add(new JointBounds(info(), Containment.of(declared)));
        }

        private RuleInfo info() {
            return RuleInfo.of(id, severity, roles, texts);
        }

        private void add(Rule rule) {
            rules.add(rule);
        }

        private void declare(Predicate<Subject> speaksOf, BiConsumer<Subject, Evaluation> check) {
            add(new Declared(info(), speaksOf, check));
        }
    }

    /** A rule that speaks of one figure. */
    public static final class Statement {

        private final Declaration declaration;
        private final Figure figure;

        private Statement(Declaration declaration, Figure figure) {
            this.declaration = declaration;
            this.figure = figure;
        }

        /** The figure is the sum of the parts. */
        public void isSumOf(Figure... parts) {
            isSumOfAnyOf(List.of(List.of(parts)));
        }

        /** The figure is one of the sums; forms differ, and the rule is broken only if no reading closes. */
        public void isSumOfAnyOf(List<List<Figure>> readings) {
            isSumOfAnyOf(readings, List.of());
        }

        /** The figure is one of the sums; that it is one of the doubtful ones is a warning. */
        public void isSumOfAnyOf(List<List<Figure>> readings, List<List<Figure>> doubtful) {
            isSumOfAnyOf(readings, doubtful, List.of());
        }

        /** The same; that one of the bounded parts is more than the sum is told by the rule that bounds them. */
        public void isSumOfAnyOf(List<List<Figure>> readings, List<List<Figure>> doubtful, Collection<Figure> bounded) {
            declaration.add(
                    new SumIdentity(declaration.info(), isInRows(), figure, readings, doubtful, bounded, false));
        }

        /**
         * The figure is one of the sums, each of which may have the further kinds of letters that a province has of its own, or
         * that a printed breakdown names.
         */
        public void isSumOfKindsOfLetters(List<List<Figure>> readings) {
            declaration.add(
                    new SumIdentity(declaration.info(), isInRows(), figure, readings, List.of(), List.of(), true));
        }

        /** The figure is at most each of the others. */
        public void isAtMost(Figure... wholes) {
            declaration.add(new UpperBound(declaration.info(), isInRows(), List.of(figure), List.of(wholes)));
        }

        /** The tables by field have the figures on dossiers. */
        private boolean isInRows() {
            return figure.section().equals("dossiers");
        }

        /** Every claim of the rate agrees with its printed fraction, or else with the counts under some base. */
        public void agreesWithEveryClaim() {
            declaration.add(new RateAgreement(declaration.info(), figure));
        }
    }

    /** A rule that speaks of several figures. */
    public static final class EachStatement {

        private final Declaration declaration;
        private final List<Figure> figures;

        private EachStatement(Declaration declaration, List<Figure> figures) {
            this.declaration = declaration;
            this.figures = List.copyOf(figures);
        }

        /** Each of the figures is at most the other. */
        public void isAtMost(Figure whole) {
            declaration.add(new UpperBound(declaration.info(), isInRows(whole), figures, List.of(whole)));
        }

        /** The tables by field have the figures on dossiers. */
        private boolean isInRows(Figure whole) {
            return Stream.concat(figures.stream(), Stream.of(whole))
                    .allMatch(figure -> figure.section().equals("dossiers"));
        }
    }

    /** A check of a report. */
    @FunctionalInterface
    public interface ReportCheck {
        /** Holds the rule against a report. */
        void check(Report report, Subject subject, Evaluation run);
    }

    /** A check of a plan. */
    @FunctionalInterface
    public interface PlanCheck {
        /** Holds the rule against a plan. */
        void check(Plan plan, Subject subject, Evaluation run);
    }

    private record Declared(RuleInfo info, Predicate<Subject> scope, BiConsumer<Subject, Evaluation> body)
            implements Rule {

        @Override
        public boolean speaksOf(Subject subject) {
            return scope.test(subject);
        }

        @Override
        public void check(Subject subject, Evaluation evaluation) {
            body.accept(subject, evaluation);
        }
    }

    /** A rule on figures with code of its own; which figures it reads is not known. */
    private static final class ScopeCheck extends FigureRule {

        private final BiConsumer<Scope, Evaluation> body;

        ScopeCheck(RuleInfo info, boolean rows, BiConsumer<Scope, Evaluation> body) {
            super(info, rows, Figures.all().stream());
            this.body = body;
        }

        @Override
        boolean holdsAllTogether() {
            return false;
        }

        @Override
        boolean isOfWhatIsTold() {
            return false;
        }

        @Override
        void check(Scope scope, Evaluation run) {
            body.accept(scope, run);
        }
    }
}
