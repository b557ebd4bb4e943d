package vn.thanthien.rules;

import java.util.List;
import vn.thanthien.rules.algebra.Rule;

/**
 * Rules of a third party (bộ quy tắc bổ sung), found on the class path through {@link java.util.ServiceLoader}.
 *
 * <p>A set is active only where it is named: in the profile ({@code ruleSets}) or by the caller
 * ({@link Checker.Builder#ruleSet}). A jar that merely lies on the class path changes no result.
 *
 * <p>Implementations have a public constructor without parameters, are immutable and thread-safe.
 */
public interface RuleSet {

    /** Returns the id by which profiles name the set, such as {@code "ninh-binh"}. */
    String id();

    /** Returns the version of the set, which results carry. */
    String version();

    /**
     * Returns the rules, always the same ones.
     *
     * <p>Their ids are capitals, a hyphen and two or three digits ({@code "NBI-01"}), and those of no other rule.
     */
    List<Rule> rules();
}
