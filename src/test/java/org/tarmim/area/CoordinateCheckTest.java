package org.tarmim.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tarmim.area.SampleAreas.GAZA;
import static org.tarmim.area.SampleAreas.NORTH_GAZA;
import static org.tarmim.area.SampleAreas.RAFAH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.area.PlaceReading.Found;
import org.tarmim.area.PlaceReading.Mend;
import org.tarmim.area.PlaceReading.Missing;
import org.tarmim.area.PlaceReading.Outside;
import org.tarmim.area.PlaceReading.Suggestion;
import org.tarmim.area.PlaceReading.Unreadable;

class CoordinateCheckTest {
    private final Areas areas = SampleAreas.five();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.5, 34.45",
                "31.5,34.45",
                "31.5 34.45",
                "31.5; 34.45",
                "31,5 34,45",
                "31,5, 34,45",
                "31,5,34,45",
                "٣١٫٥، ٣٤٫٤٥",
                "٣١٫٥ ٣٤٫٤٥",
                "۳۱٫۵، ۳۴٫۴۵",
                "\u200f31.5\u200e, \u202a34.45\u202c",
                "31.5N, 34.45E",
                "31.5° N 34.45° E",
                "N31.5 E34.45",
                "N31.5,E34.45",
                "34.45E 31.5N",
                "31.5 شمال، 34.45 شرق",
                "٣١٫٥ شمالاً ٣٤٫٤٥ شرقاً",
                "31.5 ش، 34.45 ق",
                "31°30'N 34°27'E",
                "31° 30' 0\" N, 34° 27' 0\" E",
                "31°30′00″N 34°27′00″E",
                "31°30'00''N, 34°27'00''E",
                "N 31 30 E 34 27",
                "31 30 00 34 27 00",
                "31:30:00, 34:27:00",
                "٣١ درجة ٣٠ دقيقة شمال، ٣٤ درجة ٢٧ دقيقة شرق"
            })
    void every_usual_way_to_write_a_point_is_the_same_point(String typed) {
        assertThat(areas.check(typed, GAZA)).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.place().lat()).isCloseTo(31.5, within(1e-9));
            assertThat(found.place().lon()).isCloseTo(34.45, within(1e-9));
        });
    }

    @Test
    void two_fields_are_read_like_one() {
        assertThat(areas.check("٣١٫٥", "٣٤٫٤٥", GAZA)).isInstanceOf(Found.class);
        assertThat(areas.check("34.45 E", "31.5 N", GAZA)).isInstanceOf(Found.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'34.45, 31.5', SWAPPED",
        "'-31.5, 34.45', SIGN",
        "'31.5, -34.45', SIGN",
        "'-31.5, -34.45', SIGN",
        "'31.5 S, 34.45 W', SIGN",
        "'-34.45, 31.5', SWAPPED_AND_SIGN"
    })
    void swapped_or_wrongly_signed_coordinates_are_offered_right_and_never_taken(String typed, Mend mend) {
        assertThat(areas.check(typed, GAZA)).isInstanceOfSatisfying(Suggestion.class, offer -> {
            assertThat(offer.mend()).isEqualTo(mend);
            assertThat(offer.place()).isEqualTo(new Place(31.5, 34.45));
            assertThat(offer.typed()).isEqualTo(typed);
        });
    }

    @Test
    void a_mend_that_does_not_reach_the_stated_governorate_is_not_offered() {
        assertThat(areas.check("34.45, 31.5", RAFAH)).isInstanceOf(Outside.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200f", "0,0", "0 0", "0.000, 0.0", "٠، ٠"})
    void nothing_or_zero_zero_is_no_point(String typed) {
        assertThat(areas.check(typed, GAZA)).isEqualTo(new Missing());
    }

    @Test
    void two_blank_fields_are_no_point_but_one_alone_is_a_question() {
        assertThat(areas.check("", " ", GAZA)).isEqualTo(new Missing());
        assertThat(areas.check("31.5", "", GAZA)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_point_in_another_governorate_is_told_with_its_distance_and_that_governorate() {
        assertThat(areas.check("31.5, 34.45", RAFAH)).isInstanceOfSatisfying(Outside.class, outside -> {
            assertThat(outside.from().nameEn()).isEqualTo("Rafah");
            assertThat(outside.foundIn())
                    .isNotNull()
                    .extracting(Governorate::nameEn)
                    .isEqualTo("Gaza");
            assertThat(outside.metres()).isBetween(20_000L, 30_000L);
        });
    }

    @Test
    void a_point_in_the_sea_is_in_no_governorate() {
        assertThat(areas.check("31.5, 34.30", GAZA)).isInstanceOfSatisfying(Outside.class, outside -> {
            assertThat(outside.foundIn()).isNull();
            assertThat(outside.metres()).isBetween(8_000L, 12_000L);
        });
    }

    @Test
    void near_a_border_three_hundred_metres_are_forgiven() {
        assertThat(areas.check("31.5720, 34.5270", NORTH_GAZA)).isInstanceOf(Found.class);
        assertThat(areas.check("31.5720, 34.5310", NORTH_GAZA)).isInstanceOf(Outside.class);
    }

    @Test
    void without_a_stated_governorate_the_point_finds_its_own() {
        assertThat(areas.check("31.5, 34.45", null))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.governorate().code()).isEqualTo(GAZA));
        assertThat(areas.check("34.45, 31.5", null)).isInstanceOf(Suggestion.class);
        assertThat(areas.check("48.2, 16.4", null)).isInstanceOf(Outside.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'31, 34', ADM2",
        "'31.5, 34.4', ADM2",
        "'31.50, 34.45', LOCALITY",
        "'31.500, 34.450', BLOCK",
        "'31.5000, 34.4500', BUILDING",
        "'31.50000, 34.45000', GPS",
        "'31.50000, 34.45', LOCALITY",
        "31°30'N 34°27'E, LOCALITY",
        "31°30'00\"N 34°27'00\"E, BUILDING"
    })
    void a_point_is_never_held_for_more_exact_than_it_was_written(String typed, LocationPrecision precision) {
        assertThat(precisionOf(areas.check(typed, GAZA))).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "637705 3485927",
                "637705, 3485927",
                "36R 637705 3485927",
                "٦٣٧٧٠٥ ٣٤٨٥٩٢٧",
                "637705mE 3485927mN",
                "97781 101121",
                "97781.2, 101121.2"
            })
    void metres_of_the_utm_and_palestine_grids_are_offered_as_degrees(String typed) {
        assertThat(areas.check(typed, GAZA)).isInstanceOfSatisfying(Suggestion.class, offer -> {
            assertThat(offer.mend()).isEqualTo(Mend.METRES);
            assertThat(offer.place().lat()).isCloseTo(31.5, within(2e-5));
            assertThat(offer.place().lon()).isCloseTo(34.45, within(2e-5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"637705 3485927", "33R 637705 3485927", "97781 101121"})
    void metres_that_do_not_reach_the_stated_governorate_are_not_guessed(String typed) {
        assertThat(areas.check(typed, RAFAH)).isEqualTo(new Unreadable(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near the mosque",
                "31.5",
                "31.5 N",
                "31.5 N, 34.45 N",
                "-31.5 N, 34.45 E",
                "31°75'N 34°27'E",
                "31.5°30'N 34°27'E",
                "31.501, 34.450, 20",
                "315.0, 34.45",
                "31.5.1, 34.45",
                "99999999, 1"
            })
    void what_is_not_plainly_a_point_is_not_guessed(String typed) {
        assertThat(areas.check(typed, GAZA)).isEqualTo(new Unreadable(typed));
    }

    private static LocationPrecision precisionOf(PlaceReading reading) {
        return switch (reading) {
            case Found found -> found.precision();
            case Suggestion offer -> offer.precision();
            case Outside outside -> outside.precision();
            case Missing missing -> LocationPrecision.UNKNOWN;
            case Unreadable unreadable -> LocationPrecision.UNKNOWN;
        };
    }
}
