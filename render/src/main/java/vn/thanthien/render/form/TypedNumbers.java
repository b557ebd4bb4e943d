package vn.thanthien.render.form;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * Numbers as Vietnamese clerks type them: a point groups thousands, a comma stands before decimals. What follows another
 * habit, or could, is doubtful: "1,234" is one and a bit here and a thousand elsewhere, and "1.23" is nothing here.
 */
final class TypedNumbers {

    private static final Pattern WHOLE = Pattern.compile("[0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+),[0-9]{1,6}");
    /** A comma that may group thousands just as well. */
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    /** Digits with marks and gaps in an order of their own. */
    private static final Pattern ANY = Pattern.compile("[-+]?[0-9][0-9.,’' ]*|[-+.,][0-9.,’' ]+");

    private TypedNumbers() {}

    /** A whole number up to a limit: "1.234", "05". */
    static Parsed whole(String text, long most) {
        if (!WHOLE.matcher(text).matches()) {
            return ANY.matcher(text).matches() ? Parsed.doubtful() : Parsed.other();
        }
        OptionalLong number = NumberWords.parse(text);
        return number.isPresent() && number.getAsLong() <= most
                ? Parsed.of(Parsed.JSON.numberNode(number.getAsLong()))
                : Parsed.other();
    }

    /** A count of things. */
    static Parsed count(String text) {
        return whole(text, Limits.COUNT);
    }

    /** A number that may have decimals: "97,5", "1.234,56"; kept with the digits that were typed. */
    static Parsed decimal(String text) {
        boolean whole = WHOLE.matcher(text).matches();
        if (!whole && (!DECIMAL.matcher(text).matches() || EITHER.matcher(text).matches())) {
            return ANY.matcher(text).matches() ? Parsed.doubtful() : Parsed.other();
        }
        String plain = text.replace(".", "").replace(',', '.').replaceFirst("^0+(?=[0-9])", "");
        return PrintedDecimal.isCanonical(plain) ? Parsed.of(plain) : Parsed.other();
    }

    /** A share: "97,5%", "97,5"; a point in it is no group of thousands, so it is doubtful. */
    static Parsed percent(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return number.contains(".") && ANY.matcher(number).matches() ? Parsed.doubtful() : decimal(number);
    }
}
