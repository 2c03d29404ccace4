-- The words of the value lists, kept by the database too: who writes past the desks writes no word that nobody can read.
-- A new word of a list needs a migration; a test compares lists and constraints.
alter table status_report
    add constraint method_listed check (method in (
        'SITE_VISIT', 'PHONE', 'FACILITY_SELF_REPORT', 'PARTNER', 'SATELLITE', 'MEDIA', 'OTHER')),
    add constraint partial_kind_listed check (partial_kind in (
        'MULTI_SERVICE', 'EMERGENCY_ONLY', 'OUTPATIENT_ONLY', 'SHELTERING_PATIENTS'));
alter table report_claim
    add constraint dimension_listed check (dimension ~ '^SERVICE[.][A-Z0-9_]+$' or dimension in (
        'EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY', 'SECURITY', 'AMENITY.WATER',
        'AMENITY.SANITATION', 'AMENITY.HAND_HYGIENE', 'AMENITY.PPE', 'AMENITY.CLEANING',
        'AMENITY.WASTE_SEGREGATION', 'AMENITY.SHARPS_DISPOSAL', 'AMENITY.INFECTIOUS_WASTE', 'AMENITY.POWER',
        'AMENITY.FUEL', 'AMENITY.COLD_CHAIN', 'AMENITY.OXYGEN', 'AMENITY.COMMUNICATIONS', 'AMENITY.HIS_REPORTING',
        'BEDS.TOTAL', 'BEDS.ICU', 'BEDS.MATERNITY', 'BEDS.NEONATAL', 'BEDS.PAEDIATRIC', 'BEDS.SURGICAL',
        'BEDS.EMERGENCY', 'BEDS.ISOLATION', 'BEDS.DIALYSIS', 'BEDS.OTHER', 'STAFF.DOCTORS', 'STAFF.NURSES',
        'STAFF.MIDWIVES', 'STAFF.TECHNICIANS', 'STAFF.PHARMACISTS', 'STAFF.COMMUNITY', 'STAFF.SUPPORT')),
    add constraint existence_listed check (dimension <> 'EXISTENCE' or value in (
        'EXISTING', 'TEMPORARILY_CLOSED', 'PERMANENTLY_CLOSED', 'RELOCATED', 'PLANNED', 'NEVER_EXISTED', 'UNKNOWN')),
    add constraint damage_listed check (dimension not in ('BUILDING', 'EQUIPMENT') or value in (
        'NOT_DAMAGED', 'SLIGHT', 'PARTIAL', 'FULL', 'NOT_RELEVANT', 'UNKNOWN', 'NOT_ASSESSED')),
    add constraint functionality_listed check (dimension <> 'FUNCTIONALITY' or value in (
        'FULLY', 'PARTIALLY', 'NON_FUNCTIONING', 'UNKNOWN')),
    add constraint accessibility_listed check (dimension <> 'ACCESSIBILITY' or value in (
        'FULLY', 'PARTIALLY', 'NOT', 'UNKNOWN')),
    add constraint security_listed check (dimension <> 'SECURITY' or value in (
        'NORMAL', 'ELEVATED', 'ACTIVE_HOSTILITIES', 'EVACUATION_ORDER', 'BESIEGED', 'ARMED_PRESENCE_INSIDE',
        'UNKNOWN')),
    add constraint availability_listed check (dimension !~ '^(SERVICE|AMENITY)[.]' or value in (
        'AVAILABLE', 'PARTIAL', 'NOT_AVAILABLE', 'NOT_NORMALLY_PROVIDED', 'UNKNOWN')),
    add constraint count_counted check (dimension !~ '^(BEDS|STAFF)[.]' or value ~ '^[0-9]+$'),
    add constraint barriers_listed check (barriers <@ array[
        'CONFLICT_DAMAGE', 'NATURAL_DISASTER', 'FIRE', 'WEAR', 'NO_MAINTENANCE', 'LOOTING', 'STAFF', 'TRAINING',
        'SUPPLIES', 'EQUIPMENT', 'FUEL_POWER', 'WATER', 'FINANCE', 'INSECURITY', 'EVACUATION_ORDER', 'ROAD_BLOCK',
        'DISTANCE', 'FEES', 'UXO', 'OTHER', 'UNKNOWN']);
alter table report_cause
    add constraint dimension_listed check (dimension ~ '^SERVICE[.][A-Z0-9_]+$' or dimension in (
        'EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY', 'SECURITY', 'AMENITY.WATER',
        'AMENITY.SANITATION', 'AMENITY.HAND_HYGIENE', 'AMENITY.PPE', 'AMENITY.CLEANING',
        'AMENITY.WASTE_SEGREGATION', 'AMENITY.SHARPS_DISPOSAL', 'AMENITY.INFECTIOUS_WASTE', 'AMENITY.POWER',
        'AMENITY.FUEL', 'AMENITY.COLD_CHAIN', 'AMENITY.OXYGEN', 'AMENITY.COMMUNICATIONS', 'AMENITY.HIS_REPORTING',
        'BEDS.TOTAL', 'BEDS.ICU', 'BEDS.MATERNITY', 'BEDS.NEONATAL', 'BEDS.PAEDIATRIC', 'BEDS.SURGICAL',
        'BEDS.EMERGENCY', 'BEDS.ISOLATION', 'BEDS.DIALYSIS', 'BEDS.OTHER', 'STAFF.DOCTORS', 'STAFF.NURSES',
        'STAFF.MIDWIVES', 'STAFF.TECHNICIANS', 'STAFF.PHARMACISTS', 'STAFF.COMMUNITY', 'STAFF.SUPPORT')),
    add constraint cause_listed check (cause in (
        'CONFLICT_DAMAGE', 'NATURAL_DISASTER', 'FIRE', 'WEAR', 'NO_MAINTENANCE', 'LOOTING', 'STAFF', 'TRAINING',
        'SUPPLIES', 'EQUIPMENT', 'FUEL_POWER', 'WATER', 'FINANCE', 'INSECURITY', 'EVACUATION_ORDER', 'ROAD_BLOCK',
        'DISTANCE', 'FEES', 'UXO', 'OTHER', 'UNKNOWN'));
alter table report_support
    add constraint types_listed check (types <@ array[
        'GOVERNANCE', 'SUPPLIES', 'EQUIPMENT', 'TRAINING', 'OPERATING_COST', 'STAFF', 'SERVICES', 'REHABILITATION']);
alter table verification
    add constraint reason_listed check (reason_code in (
        'MISSING_DETAIL', 'CANNOT_REACH', 'DUPLICATE', 'WRONG_FACILITY', 'WRONG_DATE', 'IMPLAUSIBLE', 'NO_EVIDENCE',
        'CONTRADICTED', 'SENSITIVE', 'OTHER'));
alter table status_period
    add constraint dimension_listed check (dimension ~ '^SERVICE[.][A-Z0-9_]+$' or dimension in (
        'EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY', 'SECURITY', 'AMENITY.WATER',
        'AMENITY.SANITATION', 'AMENITY.HAND_HYGIENE', 'AMENITY.PPE', 'AMENITY.CLEANING',
        'AMENITY.WASTE_SEGREGATION', 'AMENITY.SHARPS_DISPOSAL', 'AMENITY.INFECTIOUS_WASTE', 'AMENITY.POWER',
        'AMENITY.FUEL', 'AMENITY.COLD_CHAIN', 'AMENITY.OXYGEN', 'AMENITY.COMMUNICATIONS', 'AMENITY.HIS_REPORTING',
        'BEDS.TOTAL', 'BEDS.ICU', 'BEDS.MATERNITY', 'BEDS.NEONATAL', 'BEDS.PAEDIATRIC', 'BEDS.SURGICAL',
        'BEDS.EMERGENCY', 'BEDS.ISOLATION', 'BEDS.DIALYSIS', 'BEDS.OTHER', 'STAFF.DOCTORS', 'STAFF.NURSES',
        'STAFF.MIDWIVES', 'STAFF.TECHNICIANS', 'STAFF.PHARMACISTS', 'STAFF.COMMUNITY', 'STAFF.SUPPORT')),
    add constraint existence_listed check (dimension <> 'EXISTENCE' or value in (
        'EXISTING', 'TEMPORARILY_CLOSED', 'PERMANENTLY_CLOSED', 'RELOCATED', 'PLANNED', 'NEVER_EXISTED', 'UNKNOWN')),
    add constraint damage_listed check (dimension not in ('BUILDING', 'EQUIPMENT') or value in (
        'NOT_DAMAGED', 'SLIGHT', 'PARTIAL', 'FULL', 'NOT_RELEVANT', 'UNKNOWN', 'NOT_ASSESSED')),
    add constraint functionality_listed check (dimension <> 'FUNCTIONALITY' or value in (
        'FULLY', 'PARTIALLY', 'NON_FUNCTIONING', 'UNKNOWN')),
    add constraint accessibility_listed check (dimension <> 'ACCESSIBILITY' or value in (
        'FULLY', 'PARTIALLY', 'NOT', 'UNKNOWN')),
    add constraint security_listed check (dimension <> 'SECURITY' or value in (
        'NORMAL', 'ELEVATED', 'ACTIVE_HOSTILITIES', 'EVACUATION_ORDER', 'BESIEGED', 'ARMED_PRESENCE_INSIDE',
        'UNKNOWN')),
    add constraint availability_listed check (dimension !~ '^(SERVICE|AMENITY)[.]' or value in (
        'AVAILABLE', 'PARTIAL', 'NOT_AVAILABLE', 'NOT_NORMALLY_PROVIDED', 'UNKNOWN')),
    add constraint count_counted check (dimension !~ '^(BEDS|STAFF)[.]' or value ~ '^[0-9]+$'),
    add constraint precision_listed check (precision in (
        'HOUR', 'DAY', 'MONTH')),
    add constraint certainty_listed check (certainty in (
        'CONFIRMED', 'PROBABLE')),
    add constraint method_listed check (method in (
        'SITE_VISIT', 'PHONE', 'FACILITY_SELF_REPORT', 'PARTNER', 'SATELLITE', 'MEDIA', 'OTHER'));
alter table facility
    add constraint type_listed check (type in (
        'HOSPITAL', 'FIELD_HOSPITAL', 'SPECIALISED_HOSPITAL', 'PHC', 'MEDICAL_POINT', 'MOBILE_CLINIC', 'MATERNITY',
        'REHAB', 'DIALYSIS', 'LAB', 'BLOOD_BANK', 'PHARMACY', 'AMBULANCE_STATION', 'WAREHOUSE', 'TRAINING', 'OTHER')),
    add constraint tier_listed check (tier in (
        'COMMUNITY', 'PRIMARY', 'SECONDARY', 'TERTIARY', 'OTHER', 'UNKNOWN')),
    add constraint ownership_listed check (ownership in (
        'PUBLIC', 'UN', 'INGO', 'NNGO', 'COMMUNITY', 'FAITH', 'PRIVATE', 'MILITARY', 'OTHER', 'UNKNOWN')),
    add constraint structure_listed check (structure in (
        'PERMANENT', 'TEMPORARY', 'TENT', 'MOBILE', 'OTHER'));
