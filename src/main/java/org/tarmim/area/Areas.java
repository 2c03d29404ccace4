package org.tarmim.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** The governorates of this installation, in memory, and the questions a point can be asked. Public reference data. */
public final class Areas {
    private final List<Governorate> governorates;
    private final CoordinateCheck check = new CoordinateCheck(this);

    Areas(List<Governorate> governorates) {
        this.governorates = List.copyOf(governorates);
    }

    /** All of them, by p-code. */
    public List<Governorate> governorates() {
        return governorates;
    }

    /** The governorate with this p-code, if the installation knows it. */
    public Optional<Governorate> find(PCode code) {
        return governorates.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    /** The governorate with this p-code; throws {@link Rejected} when the installation does not know it. */
    public Governorate get(PCode code) {
        return find(code).orElseThrow(() -> Rejected.because("area.unknown", code.value()));
    }

    /** The governorate in whose outline the place lies. */
    public Optional<Governorate> containing(Place place) {
        return governorates.stream().filter(g -> g.outline().covers(place)).findFirst();
    }

    /** The governorate nearest to the place; it may lie far away. */
    public Optional<Governorate> nearest(Place place) {
        return governorates.stream()
                .min(Comparator.comparingDouble(g -> g.outline().metresTo(place)));
    }

    /** What latitude and longitude typed into one field say; without a stated governorate any will do. */
    public PlaceReading check(String typed, @Nullable PCode stated) {
        return check.check(typed, stated);
    }

    /** The same for two fields; letters such as N and E tell which is which even in the wrong field. */
    public PlaceReading check(String lat, String lon, @Nullable PCode stated) {
        return check.check(lat + ";" + lon, stated);
    }
}
