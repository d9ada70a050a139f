namespace Lanyard.Domain.Policies;

/// <summary>A group of people whom a policy addresses: who signs it, who counts as staff, who is taught.</summary>
public enum Audience
{
    Staff,
    TrustStaff,
    Governors,
    Contractors,
    TraineeTeachers,
    OtherTrainees,
    Volunteers,
    OtherWorkers,
    Parents,
    Carers,
    Pupils,
    Schools,
    Trust,
}
