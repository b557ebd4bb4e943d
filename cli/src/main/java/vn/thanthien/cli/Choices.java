package vn.thanthien.cli;

import java.util.Iterator;
import java.util.List;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.catalogue.StandardRules;

/** What a shell offers where a command takes one of a few words. */
abstract class Choices implements Iterable<String> {

    private final List<String> words;

    private Choices(List<String> words) {
        this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    /** The languages of results and messages. */
    static final class Languages extends Choices {
        Languages() {
            super(List.of("vi", "en"));
        }
    }

    /** The forms of a result. */
    static final class Formats extends Choices {
        Formats() {
            super(CheckCommand.FORMATS);
        }
    }

    /** The profiles that are shipped; a file of one's own is offered by the shell itself. */
    static final class Profiles extends Choices {
        Profiles() {
            super(Profile.shippedIds());
        }
    }

    /** The kinds of documents that can be written blank. */
    static final class Kinds extends Choices {
        Kinds() {
            super(FormCommand.kinds());
        }
    }

    /** The documents that officials write. */
    static final class Skeletons extends Choices {
        Skeletons() {
            super(OfficialKind.codes());
        }
    }

    /** The rules of the library. */
    static final class Rules extends Choices {
        Rules() {
            super(StandardRules.all().stream().map(rule -> rule.info().id()).toList());
        }
    }
}
