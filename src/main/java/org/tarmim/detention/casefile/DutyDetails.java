package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, as it is typed.
 *
 * @param deputy who is reminded as well; null for nobody
 */
public record DutyDetails(@NotNull UUID owner, @Nullable UUID deputy) {
    @AssertTrue(message = "duty.same")
    public boolean isTwoPeople() {
        return !Objects.equals(owner, deputy);
    }

    Stream<UUID> people() {
        return Stream.of(owner, deputy).filter(Objects::nonNull);
    }
}
