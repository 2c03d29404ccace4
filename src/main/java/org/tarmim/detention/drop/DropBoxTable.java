package org.tarmim.detention.drop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.vault.BoxKeys;

/** All SQL of boxes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DropBoxTable {
    private final JdbcClient sql;

    DropBoxTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The box of the own team. */
    Optional<DropBox> own() {
        return sql.sql("select team, address, public_key, private_key, shut from drop_box")
                .query((row, number) -> new DropBox(
                        row.getObject("team", UUID.class),
                        new DropAddress(row.getString("address")),
                        new BoxKeys(row.getBytes("public_key"), row.getBytes("private_key")),
                        row.getBoolean("shut")))
                .optional();
    }

    /** Whose box is at an address; nothing where it is shut. */
    Optional<OpenedBox> at(DropAddress address) {
        return sql.sql("select team, name_ar, name_en, public_key from box_at(:address)")
                .param("address", address.text())
                .query((row, number) -> new OpenedBox(
                        row.getObject("team", UUID.class),
                        Objects.toString(row.getString("name_ar"), ""),
                        Objects.toString(row.getString("name_en"), ""),
                        row.getBytes("public_key")))
                .optional();
    }

    void add(UUID team, DropAddress address, BoxKeys keys, int roomKey, Actor by, Instant at) {
        sql.sql("""
                        insert into drop_box (team, address, public_key, private_key, room_key, opened_by, opened_at)
                        values (:team, :address, :public, :private, :room, :by, :at)
                        """)
                .param("team", team)
                .param("address", address.text())
                .param("public", keys.publicKey())
                .param("private", keys.sealedPrivate())
                .param("room", roomKey)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(UUID team, DropAddress address, boolean shut) {
        sql.sql("update drop_box set address = :address, shut = :shut where team = :team")
                .param("team", team)
                .param("address", address.text())
                .param("shut", shut)
                .update();
    }
}
