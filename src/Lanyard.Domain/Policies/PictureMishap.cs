namespace Lanyard.Domain.Policies;

/// <summary>What may have gone wrong with a picture.</summary>
public enum PictureMishap
{
    /// <summary>Somebody took a picture by accident that compromises whoever it shows.</summary>
    InadvertentCompromisingImage,

    /// <summary>A picture of somebody was taken or is used without their leave.</summary>
    ImageWithoutPermission,
}
