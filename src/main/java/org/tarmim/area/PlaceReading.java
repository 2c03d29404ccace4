package org.tarmim.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from typed coordinates. Nothing is ever changed in silence: what is not plainly right is a question to
 * the person who typed it.
 */
public sealed interface PlaceReading {
    /** The key of the sentence that says what was read, what is wrong and what to do. */
    String key();

    /** The values of that sentence; of a governorate both names, each language prints its own. */
    List<Object> values();

    /** A point in the stated governorate, or within the tolerance of its border. */
    record Found(Place place, LocationPrecision precision, Governorate governorate) implements PlaceReading {
        @Override
        public String key() {
            return "area.place.found";
        }

        @Override
        public List<Object> values() {
            return List.of(place.text(), governorate.nameEn(), governorate.nameAr());
        }
    }

    /** Not right as typed, but right when mended this way; to be offered, never taken without a person's yes. */
    record Suggestion(String typed, Mend mend, Place place, LocationPrecision precision, Governorate governorate)
            implements PlaceReading {
        @Override
        public String key() {
            return switch (mend) {
                case SWAPPED -> "area.place.swapped";
                case SIGN -> "area.place.sign";
                case SWAPPED_AND_SIGN -> "area.place.swappedAndSign";
                case METRES -> "area.place.metres";
            };
        }

        @Override
        public List<Object> values() {
            return List.of(typed, place.text(), governorate.nameEn(), governorate.nameAr());
        }
    }

    /** How a suggestion differs from what was typed. */
    enum Mend {
        SWAPPED,
        SIGN,
        SWAPPED_AND_SIGN,
        METRES
    }

    /** Blank, or 0 and 0: no point. The facility still needs one. */
    record Missing() implements PlaceReading {
        @Override
        public String key() {
            return "area.place.missing";
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /**
     * A point outside the stated governorate by more than the tolerance.
     *
     * @param metres  how far from the governorate
     * @param from    the stated governorate, or the nearest where none was stated
     * @param foundIn the governorate in which the point lies, if any
     */
    record Outside(
            Place place,
            LocationPrecision precision,
            long metres,
            Governorate from,
            @Nullable Governorate foundIn) implements PlaceReading {
        @Override
        public String key() {
            return foundIn == null ? "area.place.outside" : "area.place.elsewhere";
        }

        @Override
        public List<Object> values() {
            if (foundIn == null) return List.of(place.text(), metres, from.nameEn(), from.nameAr());
            return List.of(place.text(), metres, from.nameEn(), from.nameAr(), foundIn.nameEn(), foundIn.nameAr());
        }
    }

    /** Not two coordinates, or not ones that exist on the globe. */
    record Unreadable(String typed) implements PlaceReading {
        @Override
        public String key() {
            return "area.place.unreadable";
        }

        @Override
        public List<Object> values() {
            return List.of(typed);
        }
    }
}
