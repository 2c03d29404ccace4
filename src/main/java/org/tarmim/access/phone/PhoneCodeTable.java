package org.tarmim.access.phone;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL about the codes that bind phones. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PhoneCodeTable {
    /** A code as it stands, and for whom. */
    record Given(Actor owner, Instant expiresAt, boolean used) {}

    private final JdbcClient sql;
    private final PhoneSeal seal;

    PhoneCodeTable(JdbcClient sql, PhoneSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Ends the open codes of a person, so that there is one at a time. */
    void endAllOf(UUID person, Instant now) {
        sql.sql("update phone_code set used_at = :now where account_id = :person and used_at is null")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False where whoever acts does not look after that person, or it is no mere reporter. */
    boolean insert(PhoneCode code, UUID person, UUID maker, Instant now, Instant expiresAt) {
        return sql.sql("""
                        insert into phone_code (code_hash, account_id, made_by, made_at, expires_at)
                        select :hash, a.id, :maker, :now, :expires
                          from account a
                         where a.id = :person
                           and a.active
                           and phones_looked_after(a.id)
                        """)
                        .param("hash", hash(code))
                        .param("person", person)
                        .param("maker", maker)
                        .param("now", Timestamp.from(now))
                        .param("expires", Timestamp.from(expiresAt))
                        .update()
                == 1;
    }

    Optional<Given> find(PhoneCode code) {
        return sql.sql("""
                        select account_id, organisation_id, name, roles, expires_at, used_at
                          from phone_code_by_hash(:hash)
                        """)
                .param("hash", hash(code))
                .query((row, number) -> new Given(
                        PhoneTable.owner(row),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("used_at") != null))
                .optional();
    }

    /** False where somebody else was quicker. */
    boolean use(PhoneCode code, Instant now) {
        return sql.sql("update phone_code set used_at = :now where code_hash = :hash and used_at is null")
                        .param("hash", hash(code))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Removes those that ended before. */
    void forget(Instant before) {
        sql.sql("delete from phone_code where expires_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private byte[] hash(PhoneCode code) {
        return seal.of("phone code", code.digits());
    }
}
