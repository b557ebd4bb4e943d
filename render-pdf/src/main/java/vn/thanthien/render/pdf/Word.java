package vn.thanthien.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What is not broken at the end of a line.
 *
 * @param pieces its letters, possibly none
 * @param space the blanks after it
 * @param endsLine whether a break by hand follows
 */
record Word(List<Piece> pieces, Optional<Piece> space, boolean endsLine) {

    Word {
        pieces = List.copyOf(pieces);
    }

    long width() {
        return pieces.stream().mapToLong(Piece::width).sum();
    }
}
