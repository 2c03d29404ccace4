package org.tarmim.facility.ui.registry;

import java.util.List;
import java.util.UUID;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Coordinator;
import org.tarmim.facility.registry.Service;
import org.tarmim.party.Organisation;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * What can be chosen on the registry's form, and what it is called.
 *
 * @param coordinators who can be named for a STRICT facility; empty for whoever may not name anybody
 */
record RegistryChoices(
        Words words,
        Areas areas,
        List<Service> services,
        List<Organisation> organisations,
        List<Coordinator> coordinators) {
    List<PCode> areaCodes() {
        return areas.governorates().stream().map(Governorate::code).toList();
    }

    String area(PCode code) {
        var governorate = areas.get(code);
        return arabic() ? governorate.nameAr() : governorate.nameEn();
    }

    List<String> serviceCodes() {
        return services.stream().map(Service::code).toList();
    }

    String service(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .map(service -> service.name(words.locale()))
                .orElse(code);
    }

    List<UUID> organisationIds() {
        return organisations.stream().map(one -> one.id().value()).toList();
    }

    String organisation(UUID id) {
        return organisations.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(one -> one.name(arabic()))
                .orElseGet(id::toString);
    }

    List<UUID> coordinatorIds() {
        return coordinators.stream().map(Coordinator::account).toList();
    }

    String coordinator(UUID account) {
        return coordinators.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .map(Coordinator::name)
                .orElseGet(account::toString);
    }

    private boolean arabic() {
        return words.locale().equals(Languages.ARABIC);
    }
}
