package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.locality.RegisteredUnit;
import vn.thanthien.core.locality.UnitRegister;

class UnitRegisterJsonTest {

    private static UnitRegister read(String json) {
        return UnitRegisterJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_read_what_it_writes_and_tell_on_which_days_a_unit_is() {
        UnitRegister register = read("""
                {
                  "schema": "thanthien-units-1",
                  "source": "Danh mục của tỉnh",
                  "units": [
                    {"code": "01234", "kind": "COMMUNE", "name": "An Lạc", "district": "huyện Bình Hải",
                     "province": "tỉnh Thanh Hóa", "validFrom": "2019-12-01", "validTo": "2025-06-30",
                     "predecessors": ["01230", "01231"]}
                  ]
                }
                """);
        assertThat(read(UnitRegisterJson.write(register))).isEqualTo(register);
        RegisteredUnit unit = register.getUnits().get(0);
        assertThat(unit.fullName()).isEqualTo("xã An Lạc");
        assertThat(unit.isValidOn(LocalDate.of(2019, 11, 30))).isFalse();
        assertThat(unit.isValidOn(LocalDate.of(2019, 12, 1))).isTrue();
        assertThat(unit.isValidOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(unit.isValidOn(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void should_refuse_what_is_no_register() {
        UnreadableInputException refused = catchThrowableOfType(
                UnreadableInputException.class,
                () -> read(
                        "{\"schema\": \"thanthien-units-1\", \"units\": [{\"code\": \"1\", \"kind\": \"COMMUNE\"}]}"));
        assertThat(refused.problems()).extracting(InputProblem::pointer).containsExactly("/units/0", "/units/0");
    }
}
