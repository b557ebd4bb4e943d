package com.example.rollup;

import java.util.OptionalLong;
import vn.thanthien.core.report.LetterStatistics;

/**
 * Wrong on purpose: it forgets the letters of apology and takes what is not stated for zero. To see how that is caught:
 * {@code mvn test -Dtest=ForgetfulRollUp}.
 */
class ForgetfulRollUp extends RollUpContract {

    @Override
    OptionalLong total(LetterStatistics letters) {
        return OptionalLong.of(letters.getCongratulation().orElse(0)
                + letters.getCondolence().orElse(0)
                + letters.getThankYou().orElse(0));
    }
}
