package org.tarmim.bench;

import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** Invented facilities with five verified reports each, loaded set by set. */
final class LargeRegistry {
    private static final UUID ORGANISATION = UUID.fromString("00000000-0000-7000-8000-0000000000b1");
    private static final UUID OTHERS = UUID.fromString("00000000-0000-7000-8000-0000000000b2");
    private static final UUID COORDINATOR = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final UUID REPORTER = UUID.fromString("00000000-0000-7000-8000-0000000000c2");

    private static final UUID DESK = UUID.fromString("00000000-0000-7000-8000-0000000000c3");
    private static final UUID OTHER_DESK = UUID.fromString("00000000-0000-7000-8000-0000000000c4");

    private static final String WORD = """
            (array['ban', 'dor', 'fen', 'kal', 'lum', 'mir', 'nob', 'ras', 'sel', 'tuk'])[1 + (i * 7) % 10]
            || (array['ado', 'eli', 'inu', 'oma', 'ute', 'ari', 'esu', 'izo', 'ofi', 'uba'])[1 + (i * 3 / 10) % 10]
            || (array['n', 'r'])[1 + (i / 100) % 2]""";

    /** Every facility five times, sixty days apart, the last time between today and four months ago. */
    private static final String OBSERVED =
            "(date_trunc('day', now()) - interval '1 day' * (i % 120) - interval '60 days' * (5 - n))";

    private static final String WORKS =
            "(array['FULLY', 'PARTIALLY', 'PARTIALLY', 'NON_FUNCTIONING'])[1 + (i / 7 + n) % 4]";

    private static final String BUILDING = "(array['NOT_DAMAGED', 'SLIGHT', 'PARTIAL', 'FULL'])[1 + (i / 3) % 4]";

    private final OwnerSql owner;

    LargeRegistry(OwnerSql owner) {
        this.owner = owner;
        people();
    }

    /** Somebody who sees all of it except what is STRICT. */
    Actor coordinator() {
        return new Actor(COORDINATOR, ORGANISATION, "Sample coordinator", Set.of(Role.HEALTH_COORDINATOR));
    }

    /** Somebody of the desk for money. */
    Actor desk() {
        return new Actor(DESK, ORGANISATION, "Sample desk", Set.of(Role.RECONSTRUCTION_DESK));
    }

    /** Somebody else of that desk. */
    Actor otherDesk() {
        return new Actor(OTHER_DESK, OTHERS, "Sample other desk", Set.of(Role.RECONSTRUCTION_DESK));
    }

    int size() {
        return owner.sql()
                .sql("select count(*) from facility")
                .query(Integer.class)
                .single();
    }

    void growTo(int size) {
        int from = size() + 1;
        if (from <= size) load(from, size);
        owner.analyze();
    }

    private void load(int from, int to) {
        System.out.printf("Loading facilities %,d to %,d with five reports each ...%n", from, to);
        facilities(from, to);
        details(from, to);
        reports(from, to);
        periods(from, to);
        waiting(from, to);
    }

    private void people() {
        for (var organisation : Set.of(ORGANISATION, OTHERS)) {
            update("""
                    insert into organisation (id, name_en, kind)
                    values ('%s', 'Sample organisation', 'NGO')
                        on conflict do nothing
                    """.formatted(organisation));
        }
        person(COORDINATOR, ORGANISATION, Role.HEALTH_COORDINATOR);
        person(REPORTER, OTHERS, Role.REPORTER);
        person(DESK, ORGANISATION, Role.RECONSTRUCTION_DESK);
        person(OTHER_DESK, OTHERS, Role.RECONSTRUCTION_DESK);
    }

    private void person(UUID id, UUID organisation, Role role) {
        update("""
                insert into account (id, organisation_id, name, email, roles, invited_at)
                values ('%1$s', '%2$s', 'Sample', '%1$s@sample.example', array['%3$s'], '2025-01-01')
                    on conflict do nothing
                """.formatted(id, organisation, role));
    }

    // Two hundred invented words make names of which a fragment finds some hundreds, thousands or all.
    private void facilities(int from, int to) {
        update("""
                with named as (
                    select i,
                           'Sample ' || (array['Hospital', 'Clinic', 'Health Centre', 'Medical Point'])[1 + i %% 4]
                               || ' ' || initcap(%s) || ' ' || i as name_en,
                           (array['مستشفي', 'عياده', 'مركز صحي', 'نقطه طبيه'])[1 + i %% 4] || ' تجريبي '
                               || translate(%s, 'abdefiklmnorstuz', 'ابدعفيكلمنورستوز') || ' ' || i as name_ar
                      from generate_series(%d, %d) i)
                insert into facility (id, code, name_en, name_ar, key_en, key_ar, search_keys, type, tier, ownership,
                                      structure, operator_id, area, sensitivity, added_at)
                select md5('facility' || i)::uuid, 'GZ-HF-' || lpad(i::text, 6, '0') || '-' || i %% 10, name_en, name_ar,
                       lower(name_en), name_ar,
                       concat_ws(e'\\n', lower(name_en), name_ar, 'gz hf ' || lpad(i::text, 6, '0') || ' ' || i %% 10),
                       (array['HOSPITAL', 'MEDICAL_POINT', 'PHC', 'MATERNITY'])[1 + i %% 4], 'PRIMARY', 'PUBLIC',
                       'PERMANENT', null, 'PS02' || (55 + 5 * (i %% 5)),
                       case i %% 20 when 0 then 'PUBLIC' when 1 then 'CONFIDENTIAL' else 'RESTRICTED' end, '2024-01-01'
                  from named
                """.formatted(WORD, WORD, from, to));
    }

    private void details(int from, int to) {
        update("""
                insert into facility_detail (facility_id, sensitivity, lat, lon, location_precision)
                select id, sensitivity, 31.22 + random() * 0.37, 34.22 + random() * 0.34, 'ADM2'
                  from facility
                 where id in (select md5('facility' || i)::uuid from generate_series(%d, %d) i)
                """.formatted(from, to));
    }

    private void reports(int from, int to) {
        update("""
                insert into status_report (id, facility_id, observed_at, observed_precision, received_at, reporter_id,
                                           reporter_org, informant_id, channel, method, confidence, no_change,
                                           content_sha256)
                select md5('report' || i || ' ' || n)::uuid, md5('facility' || i)::uuid, %1$s, 'DAY',
                       %1$s + interval '1 hour', '%2$s', '%3$s', '%2$s', 'IMPORT', 'SITE_VISIT', 'SURE', false, '\\x00'
                  from generate_series(%4$d, %5$d) i, generate_series(1, 5) n
                """.formatted(OBSERVED, REPORTER, OTHERS, from, to));
        update("""
                insert into report_claim (report_id, dimension, value)
                select md5('report' || i || ' ' || n)::uuid, 'FUNCTIONALITY', %s
                  from generate_series(%d, %d) i, generate_series(1, 5) n
                """.formatted(WORKS, from, to));
        update("""
                insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision, certainty,
                                          verifier_id, verifier_org, decided_at, acted_at)
                select gen_random_uuid(), md5('report' || i || ' ' || n)::uuid, '%2$s', '%3$s', '%2$s', 'VERIFIED',
                       'CONFIRMED', '%4$s', '%5$s', %1$s + interval '2 hours', %1$s + interval '2 hours'
                  from generate_series(%6$d, %7$d) i, generate_series(1, 5) n
                """.formatted(OBSERVED, REPORTER, OTHERS, COORDINATOR, ORGANISATION, from, to));
    }

    private void periods(int from, int to) {
        periods("FUNCTIONALITY", WORKS, 5, from, to);
        periods("BUILDING", BUILDING, 1, from, to);
    }

    // As verification leaves them: each claim first held without an end, until the next one was known.
    private void periods(String dimension, String value, int reports, int from, int to) {
        update("""
                with claim as (
                    select i, n, f.id, f.sensitivity, %1$s as value, %2$s as seen,
                           lead(%2$s) over (partition by i order by n) as next
                      from generate_series(%3$d, %4$d) i
                     cross join generate_series(1, %5$d) n
                      join facility f on f.id = md5('facility' || i)::uuid)
                insert into status_period (facility_id, sensitivity, dimension, value, valid, known, precision, certainty,
                                           method, source_org, report_id, verified_at)
                select id, sensitivity, '%6$s', value, valid, known, 'DAY', 'CONFIRMED', 'SITE_VISIT', '%7$s',
                       md5('report' || i || ' ' || n)::uuid, seen + interval '2 hours'
                  from claim,
                       lateral (select tstzrange(seen, null) as valid,
                                       tstzrange(seen + interval '2 hours', next + interval '2 hours') as known
                                 union all
                                select tstzrange(seen, next), tstzrange(next + interval '2 hours', null)
                                 where next is not null) held
                """.formatted(value, OBSERVED, from, to, reports, dimension, OTHERS));
    }

    private void waiting(int from, int to) {
        update("""
                insert into open_report (report_id, facility_id, sensitivity, reporter_id, reporter_org, received_at, risk)
                select md5('report' || i || ' 5')::uuid, f.id, f.sensitivity, '%s', '%s', now(), i %% 4
                  from generate_series(%d, %d) i
                  join facility f on f.id = md5('facility' || i)::uuid
                 where i %% 200 = 0
                """.formatted(REPORTER, OTHERS, from, to));
    }

    private void update(String statement) {
        owner.sql().sql(statement).update();
    }
}
