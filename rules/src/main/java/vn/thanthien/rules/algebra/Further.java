package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.profile.LetterKind;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;

/**
 * What a whole has beside the parts that a rule adds up: kinds of letters that the province has of its own, and parts of a
 * printed breakdown that no figure counts. Whether they are further parts, or among the others, the report does not say.
 *
 * @param amount what is counted of them
 * @param open whether some of them are there and not counted
 * @param figures the figures of the province that are known
 * @param labelled the parts without a figure, as they are shown
 */
record Further(long amount, boolean open, List<Figure> figures, List<Phrase> labelled) {

    private static final Further NONE = new Further(0, false, List.of(), List.of());

    static Further none() {
        return NONE;
    }

    /** Returns what the letters have beside the kinds that the dictionary knows. */
    static Further letters(Scope scope, Figure whole, Set<String> kinds) {
        List<Figure> figures = new ArrayList<>();
        List<Phrase> labelled = new ArrayList<>();
        boolean open = false;
        long amount = 0;
        for (Figure own : ownKinds(scope, kinds)) {
            open |= !scope.isKnown(own);
            amount += scope.isKnown(own) ? scope.amount(own) : 0;
            if (scope.isKnown(own)) {
                figures.add(own);
            }
        }
        for (BreakdownPart part : uncounted(scope, whole, kinds)) {
            open |= part.getCount().isEmpty();
            if (part.getCount().isPresent()) {
                amount += part.getCount().getAsLong();
                labelled.add(Shapes.phrase("part", part.getCount().getAsLong(), part.getLabel()));
            }
        }
        return open || amount > 0 ? new Further(amount, open, figures, labelled) : NONE;
    }

    private static List<Figure> ownKinds(Scope scope, Set<String> kinds) {
        List<Figure> own = new ArrayList<>();
        Subject subject = scope.subject();
        for (LetterKind kind : subject.profile().getLetterKinds()) {
            Optional<String> id = kind.getFigure();
            if (id.filter(Dictionary::isDeclaredId).isPresent() && !kinds.contains(id.get())) {
                subject.find(id.get()).filter(figure -> !own.contains(figure)).ifPresent(own::add);
            }
        }
        return own;
    }

    /** The parts without a figure of the first breakdown that tells of kinds of letters of this time. */
    private static List<BreakdownPart> uncounted(Scope scope, Figure whole, Set<String> kinds) {
        if (!(scope.subject().document() instanceof Report report)) {
            return List.of();
        }
        for (PrintedBreakdown breakdown : report.getBreakdowns()) {
            if (breakdown.getWhole().filter(whole.id()::equals).isPresent()
                    && Part.of(Statement.context(breakdown).build()).isEmpty()
                    && scope.isOfThisTime(breakdown.getPeriod(), whole.section())
                    && isByKind(breakdown, kinds)) {
                return breakdown.getParts().stream()
                        .filter(part -> part.getFigure().isEmpty()
                                && part.getFigures().isEmpty()
                                && part.getPeriod().isEmpty())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isByKind(PrintedBreakdown breakdown, Set<String> kinds) {
        Set<String> told = new HashSet<>();
        breakdown.getParts().forEach(part -> {
            part.getFigure().ifPresent(told::add);
            told.addAll(part.getFigures());
        });
        return told.stream().anyMatch(kinds::contains);
    }
}
