namespace Lanyard.Domain.Policies;

/// <summary>Who or what a picture shows.</summary>
public enum PictureSubject
{
    Pupil,
    Family,
    Staff,
    SomebodyElse,
    SensitivePremises,
    NobodyRecognisable,
}
