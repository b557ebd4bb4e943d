package vn.thanthien.render.document;

/**
 * A part of a line (thành phần trong dòng): words that stand, or a blank that a clerk fills.
 *
 * <p>Absence is said by the caller in one of these two ways: a figure not known is a {@link Blank}, a figure that did
 * not arise is the {@link Text} "không phát sinh". The tree never guesses.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Inline permits Text, Blank {

    /**
     * What a reader sees at this place, without formatting.
     *
     * @return the words, or what a blank shows
     */
    String shown();
}
