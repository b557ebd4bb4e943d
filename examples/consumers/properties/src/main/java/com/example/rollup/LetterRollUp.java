package com.example.rollup;

import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.thanthien.core.report.LetterStatistics;

/** Adds up what a commune counts of its letters. */
public final class LetterRollUp {

    private LetterRollUp() {}

    /** Returns the number of all letters; empty if one of the kinds is not stated, since absent is not zero. */
    public static OptionalLong total(LetterStatistics letters) {
        return Stream.of(letters.getCongratulation(), letters.getCondolence(), letters.getApology(), letters.getThankYou())
                .reduce(OptionalLong.of(0), LetterRollUp::plus);
    }

    private static OptionalLong plus(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.addExact(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }
}
