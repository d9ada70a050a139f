namespace Lanyard.Domain.Policies;

/// <summary>Whom or what a rule protects or is about, as policies group them.</summary>
public enum PeopleGroup
{
    Pupils,
    Families,
    Parents,
    ResponsibleAdults,
    Staff,
    Colleagues,
    Employees,

    /// <summary>Everybody who works for the school, whoever pays them.</summary>
    AllWorkers,
    Volunteers,
    Governors,
    Contractors,
    Professionals,
    OtherParticipants,
    FutureEmployers,
    OtherOrganisations,
    CountyCouncilStaff,
    OtherParties,
    School,
    Trust,
    Others,
}
