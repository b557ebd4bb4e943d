package com.example.rollup;

import java.util.OptionalLong;
import vn.thanthien.core.report.LetterStatistics;

/** The roll-up of this project keeps to the contract. */
class LetterRollUpProperties extends RollUpContract {

    @Override
    OptionalLong total(LetterStatistics letters) {
        return LetterRollUp.total(letters);
    }
}
