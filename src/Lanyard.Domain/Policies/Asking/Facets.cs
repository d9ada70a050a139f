namespace Lanyard.Domain.Policies.Asking;

/// <summary>What a question says beside its topic: on whose account, with what, about whom.</summary>
internal static class Facets
{
    private static readonly Cue Own = Cue.Also(
        1,
        """
        my own page,my own account,my own profile,my own facebook,my own instagram,my own time,my personal,personal account,private account,personal page,private page,personal profile,private profile,privately,my facebook,
        my instagram,my insta,my twitter,my tiktok,my snapchat,my linkedin,linkedin,my profile,my account,my page,my feed,my story,my stories,
        my timeline,my blog,my channel,own account,own page,own profile,personally,in my own time,my social media,my wall,my status
        """
    );

    private static readonly Cue Schools = Cue.Also(
        1,
        """
        official,officially,school page,school account,school facebook,school instagram,school twitter,school tiktok,school website,school site,
        schools page,schools account,our page,our account,our facebook,our instagram,our twitter,our website,class account,class page,class twitter,
        trust account,trust page,trust website,as the school,for the school,on behalf of the school,school feed,school channel,school social media,
        academy account,academy page,school x account,class dojo,newsletter,pta page
        """
    );

    public static Cue Family { get; } =
        Cue.Also(
            1,
            """
            family,relative,relatives,own son,own daughter,my son,my daughter,my child,my own child,my children,my kid,my niece,my nephew,my cousin,my brother,my sister,
            my grandchild,grandson,granddaughter,stepson,stepdaughter,godchild,related to me
            """
        );

    public static Cue TheyAsked { get; } =
        Cue.Also(
            1,
            """
            accept,accepting,request from,requested,friended me,added me,messaged me,contacted me,wrote to me,sent me,asked me,followed me,follows me,
            message from,friend request,approached me,from a pupil,from a student,from a parent,dmed me
            """
        );

    public static Cue HasLeft { get; } =
        Cue.Also(1, "i left,i have left,ive left,i leave,leaving my job,after leaving,when i leave,new job");

    public static Cue Teaching { get; } =
        Cue.Also(1, "homework,teaching,lesson,learning,revision,coursework,school work,schoolwork,assignment");

    public static Cue PrivateMessage { get; } =
        Cue.Also(1, "private message,direct message,dm,pm,message privately,privately message,inbox");

    public static Cue SchoolDevice { get; } =
        Cue.Also(
            1,
            """
            school device,school computer,school laptop,school ipad,school tablet,school phone,school camera,school equipment,work computer,
            work laptop,work phone,work device,trust device,trust laptop,trust computer,trust phone,trust ipad,trust equipment,
            school pc,classroom computer
            """
        );

    public static Cue OwnDevice { get; } =
        Cue.Also(
            1,
            """
            my phone,my own phone,own phone,personal phone,private phone,my mobile,own device,personal device,my device,my camera,own camera,
            my ipad,my tablet,my laptop,own laptop,my own device,my iphone
            """
        );

    public static IReadOnlyList<Cue> All { get; } =
    [Own, Schools, Family, TheyAsked, HasLeft, Teaching, PrivateMessage, SchoolDevice, OwnDevice];

    /// <summary>The capacity that the words tell, or null where they tell none or both.</summary>
    public static Channel? Capacity(Typed typed) =>
        (typed.Has(Own), typed.Has(Schools)) switch
        {
            (true, false) => Channel.Private,
            (false, true) => Channel.Official,
            _ => null,
        };

    public static Device DeviceOf(Typed typed) =>
        typed.Has(SchoolDevice) ? Device.School
        : typed.Has(OwnDevice) ? Device.Personal
        : Device.NotSaid;
}
