package org.tarmim.situation.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a party has several of: numbers, other spellings, and links to other parties. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PartyPartTable {
    private final JdbcClient sql;

    PartyPartTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PartyIdentifier> identifiers(UUID party) {
        return sql.sql("select scheme, value from party_identifier where party_id = :id order by scheme, value")
                .param("id", party)
                .query(PartyIdentifier.class)
                .list();
    }

    /** The party that has this number or code. */
    Optional<PartyName> identified(PartyIdentifier identifier) {
        return sql.sql("""
                        select p.id, p.name_en as en, p.name_ar as ar
                          from party_identifier i
                          join party p on p.id = i.party_id
                         where i.scheme = :scheme
                           and i.value = :value
                        """)
                .param("scheme", identifier.scheme().name())
                .param("value", identifier.value())
                .query(PartyName.class)
                .optional();
    }

    /** Gives a party these numbers and no others. */
    void identify(UUID party, List<PartyIdentifier> identifiers) {
        sql.sql("delete from party_identifier where party_id = :id")
                .param("id", party)
                .update();
        for (var identifier : identifiers)
            sql.sql("insert into party_identifier (party_id, scheme, value) values (:id, :scheme, :value)")
                    .param("id", party)
                    .param("scheme", identifier.scheme().name())
                    .param("value", identifier.value())
                    .update();
    }

    List<PartyAlias> aliases(UUID party) {
        return sql.sql("""
                        select id, party_id, text, lang, state, proposed_by, proposed_at
                          from party_alias
                         where party_id = :id
                         order by state = 'PROPOSED' desc, state, text
                        """).param("id", party).query(PartyPartTable::alias).list();
    }

    Optional<PartyAlias> alias(UUID id) {
        return sql.sql("""
                        select id, party_id, text, lang, state, proposed_by, proposed_at
                          from party_alias
                         where id = :id
                        """).param("id", id).query(PartyPartTable::alias).optional();
    }

    /** Empty where the party has this spelling already. */
    Optional<UUID> propose(UUID party, AliasDetails details, UUID by, Instant at) {
        return sql.sql("""
                        insert into party_alias (party_id, text, lang, proposed_by, proposed_at)
                        values (:party, :text, :lang, :by, :at)
                            on conflict (party_id, text) do nothing
                        returning id
                        """)
                .param("party", party)
                .param("text", details.text())
                .param("lang", details.lang().name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Whether it still waited for a decision. */
    boolean decide(UUID alias, PartyAlias.State state, UUID by, Instant at) {
        return sql.sql("""
                        update party_alias
                           set state = :state, decided_by = :by, decided_at = :at
                         where id = :id
                           and state = 'PROPOSED'
                        """)
                        .param("id", alias)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those from it and those to it, the present ones first. */
    List<PartyLink> links(UUID party) {
        return sql.sql("""
                        select l.id, l.kind, l.from_day, l.to_day,
                               p.id as party_id, p.name_en, p.name_ar,
                               o.id as other_id, o.name_en as other_en, o.name_ar as other_ar
                          from party_link l
                          join party p on p.id = l.party_id
                          join party o on o.id = l.other_id
                         where :id in (l.party_id, l.other_id)
                         order by l.to_day desc nulls first, l.kind, l.id
                        """).param("id", party).query(PartyPartTable::link).list();
    }

    UUID link(UUID party, PartyLinkDetails details) {
        return sql.sql("""
                        insert into party_link (party_id, kind, other_id, from_day, to_day)
                        values (:party, :kind, :other, :from, :to)
                        returning id
                        """)
                .param("party", party)
                .param("kind", details.kind().name())
                .param("other", details.other())
                .param("from", details.from())
                .param("to", details.to())
                .query(UUID.class)
                .single();
    }

    /** The party of a link that lasted until now. */
    Optional<UUID> end(UUID link, LocalDate day) {
        return sql.sql("""
                        update party_link
                           set to_day = :day
                         where id = :id
                           and to_day is null
                           and coalesce(from_day <= :day, true)
                        returning party_id
                        """)
                .param("id", link)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    private static PartyAlias alias(ResultSet row, int number) throws SQLException {
        return new PartyAlias(
                row.getObject("id", UUID.class),
                row.getObject("party_id", UUID.class),
                new AliasDetails(row.getString("text"), Tongue.valueOf(row.getString("lang"))),
                PartyAlias.State.valueOf(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static PartyLink link(ResultSet row, int number) throws SQLException {
        return new PartyLink(
                row.getObject("id", UUID.class),
                new PartyName(
                        row.getObject("party_id", UUID.class), row.getString("name_en"), row.getString("name_ar")),
                PartyTie.valueOf(row.getString("kind")),
                new PartyName(
                        row.getObject("other_id", UUID.class), row.getString("other_en"), row.getString("other_ar")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
