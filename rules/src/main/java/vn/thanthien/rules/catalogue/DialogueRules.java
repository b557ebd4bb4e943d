package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** DLG: rules on dialogues. */
final class DialogueRules {

    private DialogueRules() {}

    static void declare(RuleBook book) {}
}
