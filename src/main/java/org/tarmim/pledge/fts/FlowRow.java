package org.tarmim.pledge.fts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported flow in a list.
 *
 * @param row       its place among all rows
 * @param flow      its number at the source
 * @param standing  why it is in a total, or in none; null where only a boundary can tell
 * @param newMoney  whether it is new to those who track it; null where nobody said
 * @param donor     empty where nobody is named, {@link FlowObject#SEVERAL} for several; the same for the next three
 * @param parent    the flow it was passed on from
 * @param leaves    by which places, years and plans a boundary finds the end it leaves
 * @param leavesShared those of them that it shares with others
 * @param arrives   the same of the end it arrives at; next to it those that it shares
 * @param children  how many flows were passed on from it
 * @param reason    what a person said of its flags
 */
public record FlowRow(
        long row,
        UUID batch,
        UUID importer,
        long flow,
        int version,
        @Nullable FlowStanding standing,
        FlowStatus status,
        FlowType type,
        @Nullable Boolean newMoney,
        @Nullable String contribution,
        @Nullable String method,
        FlowMoney money,
        FlowDays days,
        String donor,
        String recipient,
        String sector,
        String year,
        List<String> leaves,
        List<String> leavesShared,
        List<String> arrives,
        List<String> arrivesShared,
        @Nullable Long parent,
        int children,
        Set<FlowFlag> flags,
        @Nullable String reference,
        @Nullable String description,
        @Nullable String reason) {}
