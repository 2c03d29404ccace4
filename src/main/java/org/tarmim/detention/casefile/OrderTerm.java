package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Order;
import org.tarmim.detention.chain.OrderStatus;

/**
 * An order that was recorded.
 *
 * @param order     its days, with the order it goes on from as that stands now
 * @param status    how it stands now; of one that was corrected, how it would
 * @param reason    why it stands in the place of an earlier entry; null where it does not
 * @param corrected whether another entry stands in its place by now
 */
public record OrderTerm(
        UUID id,
        OrderDetails details,
        Order order,
        OrderStatus status,
        @Nullable String reason,
        Instant recordedAt,
        boolean corrected) {
    @Override
    public String toString() {
        return "OrderTerm " + id;
    }
}
