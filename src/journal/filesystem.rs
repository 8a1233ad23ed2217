//! The file system that a folder is on, and whether a journal may be written there.
//!
//! SQLite's write-ahead log needs memory that all who have the file open share, and locks that hold. A network file system has
//! neither: two machines would write over each other, and what was committed would be lost.

use std::path::Path;

/// The name of the network file system that a folder is on, or will be; `None` where it is on a disk of this machine, or nobody can tell.
pub(super) fn network(folder: &Path) -> Option<String> {
    // What is not there yet will be where the nearest folder is that is.
    let there = folder.ancestors().find(|at| at.is_dir())?;
    of(there)
}

/// Whether anything can be written in a folder.
#[cfg(unix)]
pub(super) fn writable(path: &Path) -> std::io::Result<()> {
    Ok(rustix::fs::access(path, rustix::fs::Access::WRITE_OK)?)
}

#[cfg(not(unix))]
pub(super) fn writable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn of(folder: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;
    let magic = rustix::fs::statfs(folder).ok()?.f_type;
    // The field is of another type on each machine, and where it has a sign some numbers are negative.
    let magic = u32::try_from(i128::from(magic) & 0xffff_ffff).ok()?;
    if magic != FUSE {
        return known(magic).map(str::to_owned);
    }
    let device = std::fs::metadata(folder).ok()?.dev();
    let device = format!("{}:{}", rustix::fs::major(device), rustix::fs::minor(device));
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let kind = mounted(&mounts, &device).unwrap_or("fuse");
    (!is_here(kind)).then(|| kind.to_owned())
}

#[cfg(target_vendor = "apple")]
fn of(folder: &Path) -> Option<String> {
    const LOCAL: u32 = 0x1000;
    let told = rustix::fs::statfs(folder).ok()?;
    let name = told.f_fstypename.iter().map_while(|c| u8::try_from(*c).ok().filter(|c| *c != 0));
    (told.f_flags & LOCAL == 0).then(|| name.map(char::from).collect())
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn of(_: &Path) -> Option<String> {
    None
}

/// What `statfs` says of a file system that a program serves.
#[cfg(any(target_os = "linux", test))]
const FUSE: u32 = 0x6573_5546;

/// Network file systems and folders of a host, by the number that `statfs` gives.
#[cfg(any(target_os = "linux", test))]
fn known(magic: u32) -> Option<&'static str> {
    Some(match magic {
        0x6969 => "NFS",
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => "SMB",
        0x5346_414f | 0x6b41_4653 => "AFS",
        0x0102_1997 => "9P",
        0x00c3_6400 => "Ceph",
        0x0bd0_0bd0 => "Lustre",
        0x4750_4653 => "GPFS",
        0x0116_1970 => "GFS2",
        0x7461_636f => "OCFS2",
        0x1983_0326 => "BeeGFS",
        0x7375_7245 => "Coda",
        0x564c => "NCP",
        0x786f_4256 => "VirtualBox",
        0xbacb_acbc => "VMware",
        0x7c7c_6673 => "Parallels",
        _ => return None,
    })
}

/// Whether a program that serves a file system keeps the files on this machine. Of one that is not known that is not assumed.
#[cfg(any(target_os = "linux", test))]
fn is_here(kind: &str) -> bool {
    const HERE: &[&str] = &[
        "apfs-fuse",
        "bindfs",
        "cryfs",
        "encfs",
        "exfat",
        "ext2",
        "fuse-ext2",
        "fuse-overlayfs",
        "gocryptfs",
        "mergerfs",
        "ntfs-3g",
        "securefs",
        "unionfs",
        "zfs-fuse",
    ];
    kind == "fuseblk" || kind.strip_prefix("fuse.").is_some_and(|program| HERE.contains(&program))
}

/// The kind of the mount with that device, as `/proc/self/mountinfo` has it.
#[cfg(any(target_os = "linux", test))]
fn mounted<'a>(mounts: &'a str, device: &str) -> Option<&'a str> {
    let of_device = |line: &&str| line.split(' ').nth(2) == Some(device);
    // How many fields stand before the dash differs from line to line.
    mounts.lines().find(of_device)?.split_once(" - ")?.1.split(' ').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_machine_holds_is_told_by_its_number() {
        let all = [0x6969, 0xff53_4d42, 0xfe53_4d42, 0x517b, 0x0102_1997, 0x00c3_6400, 0x5346_414f, 0x0bd0_0bd0];
        assert_eq!(all.map(known).map(Option::unwrap), ["NFS", "SMB", "SMB", "SMB", "9P", "Ceph", "AFS", "Lustre"]);
        // ext4, tmpfs, overlay, btrfs, xfs, ZFS, bcachefs, f2fs, FAT, and FUSE, whose number alone does not tell.
        for here in [
            0xef53,
            0x0102_1994,
            0x794c_7630,
            0x9123_683e,
            0x5846_5342,
            0x2fc1_2fc1,
            0xca45_1a4e,
            0xf2f5_2010,
            0x4d44,
            FUSE,
        ] {
            assert_eq!(known(here), None, "{here:x}");
        }
    }

    #[test]
    fn a_program_that_serves_files_is_trusted_only_where_it_is_known() {
        let mounts = "\
22 28 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw
95 28 0:51 / /mnt/a\\040b rw,nosuid,nodev - fuse.sshfs there:/srv rw,user_id=0
96 28 0:52 / /home/ann rw shared:9 master:1 - fuse.gocryptfs /home/.ann rw,user_id=0
97 28 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
98 28 0:54 / /mnt/host rw - virtiofs share rw
99 28 0:55 / /mnt/own rw - fuse.of-our-own x rw
100 28 0:56 / /mnt/plain rw - fuse x rw
";
        let of = |device: &str| mounted(mounts, device).map(|kind| (kind, is_here(kind)));
        assert_eq!(of("0:51"), Some(("fuse.sshfs", false)));
        assert_eq!(of("0:52"), Some(("fuse.gocryptfs", true)));
        assert_eq!(of("8:17"), Some(("fuseblk", true)));
        assert_eq!(of("0:54"), Some(("virtiofs", false)));
        assert_eq!(of("0:55"), Some(("fuse.of-our-own", false)));
        assert_eq!(of("0:56"), Some(("fuse", false)));
        assert_eq!(of("0:99"), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_folder_that_is_not_there_yet_is_where_the_nearest_is() {
        // Of the kernel's own, so that it is the same on every machine.
        assert_eq!(network(Path::new("/proc/self/no/such/folder")), None);
        assert_eq!(network(Path::new("relative/nowhere")), None);
    }
}
